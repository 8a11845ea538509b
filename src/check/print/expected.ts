import type { AskedMeasure, Claimed, Statement } from "../../prose/question";
import { convert } from "../../quantity/convert";
import { shownDigits, shownNumber } from "../../quantity/shown";
import { unitOf } from "../../quantity/unitOf";
import type { Unit } from "../../quantity/unit";
import type { Known } from "../answers/known";
import type { Judgement } from "../verdicts/finding";
import { decimalsAt } from "./decimalsAt";

/** What the text should say, in its own wording as far as the figure goes. */
export interface Expected {
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
}

/** The right figure in the unit and with the decimals in which the text speaks: 下降6.3%, 3.86亿元, 并列第1位. */
export function expectedOf(statement: Statement, judgement: Judgement): Expected | undefined {
  const { known } = judgement;
  if (!known) return undefined;
  const { measure } = statement.question;
  const { unit, decimals } = printedIn(statement, judgement, known);
  const converted = convert(known.answer.value, known.answer.unit, unit);
  const value = converted.ok ? converted.value : known.answer.value;
  const own = converted.ok ? unit : known.answer.unit;
  return {
    text: worded(measure, judgement, { known, value, unit: own, decimals }),
    value,
    unit: own.symbol,
    decimals,
  };
}

/** In the unit of the text where that is right, with as many decimals as tell the figure. */
function printedIn(
  { claimed }: Statement,
  { verdict }: Judgement,
  { answer }: Known,
): { readonly unit: Unit; readonly decimals: number } {
  const own = { unit: answer.unit, decimals: answer.decimals };
  if (!claimed || claimed.unit.base !== answer.unit.base) return own;
  if (verdict === "wrong-unit") return unitWithDigits(claimed, answer) ?? own;
  const figure = convert(answer.value, answer.unit, claimed.unit);
  if (!figure.ok || claimed.unit.symbol === "") return own;
  if (verdict === "consistent") return { unit: claimed.unit, decimals: claimed.decimals };
  // Enough decimals that the right figure is not rounded to the wrong one.
  let decimals = Math.max(claimed.decimals, 0);
  const most =
    answer.rule === "read"
      ? decimalsAt(answer.decimals, answer.unit, claimed.unit)
      : answer.decimals;
  if (claimed.approximation || claimed.decimals < 0)
    decimals = Math.max(decimals, Math.min(most, 2));
  const wrong = shownNumber(claimed.value, claimed.unit);
  // What is wrong is told as exactly as it is known.
  if (verdict !== "rounded") {
    decimals = Math.max(decimals, digitsBehindPoint(figure.value, most, claimed.unit));
  }
  while (decimals < most && Number(shownDigits(figure.value, decimals, claimed.unit)) === wrong)
    decimals += 1;
  return { unit: claimed.unit, decimals };
}

/** As many decimals as the figure has, no more than it is known by. */
function digitsBehindPoint(value: number, most: number, unit: Unit): number {
  let decimals = most;
  while (decimals > 0 && /0$/.test(shownDigits(value, decimals, unit))) decimals -= 1;
  return decimals;
}

/** The unit in which the digits of the text are right: 3.86亿元 for 3.86万元. */
function unitWithDigits(
  claimed: Claimed,
  answer: Known["answer"],
): { readonly unit: Unit; readonly decimals: number } | undefined {
  const bare = claimed.unit.symbol.replace(/^(?:万亿|亿|千万|百万|十万|万|千)/, "");
  for (const multiple of ["亿", "万", "", "万亿", "千万", "百万", "千"]) {
    const unit = unitOf(multiple + bare);
    const figure = unit && convert(answer.value, answer.unit, unit);
    if (!unit || !figure?.ok) continue;
    if (
      Number(shownDigits(figure.value, claimed.decimals, unit)) ===
      shownNumber(claimed.value, claimed.unit)
    ) {
      return { unit, decimals: claimed.decimals };
    }
  }
  return undefined;
}

interface Printed {
  readonly known: Known;
  readonly value: number;
  readonly unit: Unit;
  readonly decimals: number;
}

function worded(measure: AskedMeasure, judgement: Judgement, printed: Printed): string {
  const { known, value, unit, decimals } = printed;
  const digits = shownDigits(Math.abs(value), decimals, unit);
  const figure = `${digits}${unit.symbol}`;
  const signed = `${value < 0 ? "-" : ""}${figure}`;
  const { rule } = known.answer;
  if (unit.base === "rank") return place(measure, known, digits);
  switch (measure.kind) {
    case "change":
      return moved(value, "增加", "减少", figure);
    case "growth":
    case "average-growth":
    case "unchanged":
    case "moved":
      return unit.base === "points"
        ? moved(value, "提高", "下降", figure)
        : moved(value, "增长", "下降", figure);
    case "points":
      return unit.base === "ratio"
        ? moved(value, "增长", "下降", figure)
        : moved(
            value,
            measure.of === "growth" ? "加快" : "提高",
            measure.of === "growth" ? "回落" : "下降",
            figure,
          );
    case "gap":
      return moved(value, "高", "低", figure);
    case "target-gap":
      return moved(value, "超出", "差", figure);
    case "multiple":
      return measure.how === "by" ? moved(value, "增长", "下降", figure) : figure;
    case "met":
      return rule === "gap" ? moved(value, "超出", "差", figure) : `完成${signed}`;
    case "streak":
      return `连续${digits}年`;
    default:
      return judgement.verdict === "wrong-unit" ? figure : signed;
  }
}

function moved(value: number, up: string, down: string, figure: string): string {
  if (value === 0) return "持平";
  return `${value > 0 ? up : down}${figure}`;
}

function place(
  measure: AskedMeasure,
  { answer, tiedWith, fromEnd }: Known,
  digits: string,
): string {
  if (measure.kind === "rank-change") {
    return moved(answer.value, "提升", "下降", `${digits}位`);
  }
  const tie = tiedWith && tiedWith.length > 0 ? "并列" : "";
  if (measure.kind === "rank" && measure.fromEnd && fromEnd !== undefined) {
    return `${tie}倒数第${fromEnd}位`;
  }
  return `${tie}第${digits}位`;
}
