import type { Judgement } from "../../check/verdicts/finding";
import { shownDigits } from "../../quantity/shown";
import type { Statement } from "../../prose/question";
import type { Replacement } from "../applyEdits";
import type { Words } from "../figures/restateFigure";
import { turnedMove } from "./turnedMove";

/** The ways of mending a claiming word that does not hold any more, the best first; none where it cannot be said otherwise. */
export function restateWord(
  statement: Statement,
  { known }: Judgement,
  words: Words,
): readonly (readonly Replacement[])[] {
  const { start, end, rule } = statement;
  const instead = (text: string): readonly (readonly Replacement[])[] => [[{ start, end, text }]];
  if (!known) return [];
  const { value, unit } = known.answer;
  switch (rule) {
    case "first-place":
    case "last-place": {
      const tie = known.tiedWith && known.tiedWith.length > 0 ? "并列" : "";
      if (unit.base !== "rank") return [];
      return instead(value === 1 ? `${tie}首位` : `${tie}第${value}位`);
    }
    case "target-beaten":
    case "target-met":
    case "target-missed": {
      const beyond = known.answer.rule === "gap" ? value : value - 1;
      const verb = /实现|达到|达成/.exec(statement.text)?.[0] ?? "完成";
      if (beyond < 0) return instead(`未${verb}`);
      return instead(beyond > 0 && rule !== "target-met" ? `超额${verb}` : verb);
    }
    case "moved":
      return turnedWithin(statement, value);
    case "unchanged":
      return changedNow(statement, { value, digits: figureOf(known) }, words.plain);
    case "streak":
      return value >= 2 ? instead(`连续${value}年`) : [];
    case "record":
    case "turn":
    case "breakthrough":
      return clauseTaken(statement, words.plain);
    default:
      return [];
  }
}

function figureOf({ answer: { value, decimals, unit } }: NonNullable<Judgement["known"]>): string {
  return `${shownDigits(Math.abs(value), decimals, unit)}${unit.symbol}`;
}

/** 有所增长 to 有所下降, 正增长 to 负增长. */
function turnedWithin(
  { start, end, text }: Statement,
  value: number,
): readonly (readonly Replacement[])[] {
  if (value === 0) return [];
  const to = value > 0 ? "up" : "down";
  if (/[正负]增长$/.test(text)) {
    const sign = to === "up" ? "正" : "负";
    return [[{ start, end, text: text.replace(/[正负](?=增长$)/, sign) }]];
  }
  const [, adverb = "", verb = ""] = /^(有所|略有|小幅|大幅|明显|稳步|持续)?(.+)$/.exec(text) ?? [];
  const turned = turnedMove(verb, to, "moved");
  const kept = /有所|略有|小幅/.test(adverb) ? adverb : "有所";
  return turned === undefined ? [] : [[{ start, end, text: `${kept}${turned}` }]];
}

/** 与上年持平 that is none: 比上年增长5.0%. */
function changedNow(
  { start, end }: Statement,
  { value, digits }: { readonly value: number; readonly digits: string },
  plain: string,
): readonly (readonly Replacement[])[] {
  const isPoints = digits.endsWith("百分点");
  const verb = value > 0 ? (isPoints ? "提高" : "增长") : "下降";
  const lead = /(?:与|和|同)((?:上年|去年|上一年|往年)(?:同期)?)(?:基本)?$/.exec(
    plain.slice(Math.max(0, start - 12), start),
  );
  if (lead?.[1] !== undefined) {
    return [[{ start: start - lead[0].length, end, text: `比${lead[1]}${verb}${digits}` }]];
  }
  const isAfterBase = /(?:同比|比上年|较上年|比去年|较去年)(?:基本)?$/.test(plain.slice(0, start));
  return isAfterBase ? [[{ start, end, text: `${verb}${digits}` }]] : [];
}

/** ，创历史新高 goes where it is a clause of its own. */
function clauseTaken(
  { start, end }: Statement,
  plain: string,
): readonly (readonly Replacement[])[] {
  const isAlone =
    /[,，]$/.test(plain.slice(0, start)) && /^(?:[,，。；;]|$)/.test(plain.slice(end, end + 1));
  return isAlone ? [[{ start: start - 1, end, text: "" }]] : [];
}
