import { yearsBetween } from "../../answers/earlierYears";
import type { Period } from "../../quantity/period";
import { previousYear } from "../../quantity/previousYear";
import { baseAsked } from "../draft/periodAsked";
import type { Asked } from "./asked";
import { averageGrowthOf } from "./changes";
import type { Known } from "./known";

/** Yearly growth from the year that the text names, or from the first of the workbook. */
export function averageGrowth(asked: Asked): readonly Known[] {
  const { from, question, context } = asked;
  if (!from.period) return [];
  if (asked.base) {
    const years = yearsBetween(asked.base, from.period);
    return years !== undefined && years > 1 ? averageGrowthOf(from, asked.base, years) : [];
  }
  const { period, base } = question;
  const given = base ?? (period?.kind === "years" ? period : undefined);
  const bases: Period[] = [];
  if (given) {
    const start = baseAsked(given, context.period, from.period);
    if (start) bases.push(start);
    // “十三五”年均 is from 2015, the year before, or from its first.
    if (start && given.kind === "years") bases.push(previousYear(start));
  } else {
    const [first] = from.at.earlier;
    if (first) bases.push(first.period);
  }
  return bases.flatMap((start) => {
    const years = from.period && yearsBetween(start, from.period);
    return years !== undefined && years > 1 ? averageGrowthOf(from, start, years) : [];
  });
}
