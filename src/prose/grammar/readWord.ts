import type { Phrase } from "../question";
import type { FigureReading } from "./rules/figureRule";
import { leadPattern } from "./rules/figureRule";
import { ADVERB, T } from "./rules/grammarWords";
import { phraseOf, timeIn, type Lead } from "./lead";
import { readFigure } from "./readFigure";
import type { WordRule } from "./rules/wordRules";

/** The greatest fall is the least growth. */
function opposite(extreme: "greatest" | "least"): "greatest" | "least" {
  return extreme === "greatest" ? "least" : "greatest";
}

/** 青溪县最高: whose it is, and not among whom, as 全市最高. */
function bodyOfScope(scope: Phrase | undefined): Phrase | undefined {
  return scope && BODY.test(scope.text) ? scope : undefined;
}

const BODY =
  /^(?![全各本我在居]|[一二三四五六七八九十两\d]|[东中西]部).{1,6}[市县区州盟旗镇乡村园]$/;

/** 与目标持平 is met. */
const AIM = leadPattern(
  `(?:与|同|和)(?:全年|年度|年初|省定|市定|预期|计划|的)*(?:目标|任务|计划)(?:任务|值|数)?`,
);

const LEAD = leadPattern(
  `${ADVERB}(?:(?:与|同|较|比)(?<base>${T})(?:的)?(?:同期)?(?:水平)?(?:相比)?)?${ADVERB}(?:实现|成功|再次|再|又|一举|呈现?|出现|保持|达到?|连续|为)*`,
);

/** Reads a claiming word by what leads to it; `undefined` where it claims nothing. */
export function readWord(
  rule: WordRule,
  word: string,
  lead: Lead,
  behind: string,
): FigureReading | undefined {
  const measure = rule.reads(word, behind);
  if (!measure) return undefined;
  if (rule.place) {
    const read = readFigure(lead, behind, ["place"]);
    if (!read) return undefined;
    const { measure: place } = read;
    if (place.kind !== "rank") return read;
    const { extreme, of } = measure.kind === "rank" ? measure : { of: place.of };
    const who = extreme && !read.front?.text ? bodyOfScope(place.scope) : undefined;
    const { scope, ...unscoped } = place;
    const isFall = /(?:降幅|跌幅)$/.test(lead.words);
    return {
      ...read,
      rule: rule.name,
      ...(who && { front: who }),
      measure: {
        ...unscoped,
        ...(scope && !who && { scope }),
        ...(of === "growth" && { of }),
        ...(isFall && { of: "growth" as const }),
        ...(rule.place === "from-end" && { fromEnd: true as const }),
        ...(extreme && { extreme: isFall ? opposite(extreme) : extreme }),
      },
    };
  }
  if (measure.kind === "unchanged" && AIM.test(lead.words)) {
    const front = phraseOf(lead, AIM.exec(lead.words)?.indices?.groups?.front);
    return { rule: rule.name, measure: { kind: "met", how: "met" }, ...(front && { front }) };
  }
  const match = LEAD.exec(lead.words);
  const places = match?.indices?.groups ?? {};
  const front = phraseOf(lead, places.front);
  const base = timeIn(lead, places.base);
  const isPlace = measure.kind === "unchanged" && /(?:位次|排名|名次)$/.test(front?.text ?? "");
  return {
    rule: rule.name,
    measure: isPlace ? { ...measure, of: "place" } : measure,
    ...(front && { front }),
    ...(base && { base }),
  };
}
