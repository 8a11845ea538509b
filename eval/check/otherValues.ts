import { shownDigits } from "../../src/quantity/shown";
import { convert } from "../../src/quantity/convert";
import type { Statement } from "../../src/prose/question";
import type { Observation } from "../../src/tables/observation";
import { levelOf, previousOf } from "./falseWords";
import { digitsOf, type Change, type Mutation, type MutationKind } from "./mutants";

type OtherValue = "stale-year" | "stale-value" | "neighbour" | "wrong-whole";

/** Figures of something else: of the year before, of the row beside, of another whole. */
export const OTHER_VALUES: Readonly<Record<Extract<MutationKind, OtherValue>, Mutation>> = {
  "stale-year": ({ statement: { question, text: words } }, text) => {
    const { period, measure } = question;
    if (measure.kind !== "level" || period?.kind !== "year" || period.months) return undefined;
    const { start, end } = period.span;
    const year = text.slice(start, end);
    return year.includes(String(period.year)) && !/年末|年底/.test(year)
      ? {
          words: year.replace(String(period.year), String(period.year - 30)),
          from: start,
          to: end,
          ...(digitsOf(words) === "" && { value: "" }),
        }
      : undefined;
  },
  "stale-value": (one, _, { observations }) => {
    const level = levelOf(one, observations);
    const before = level && previousOf(level, observations);
    return before && inPlaceOf(one.statement, before);
  },
  neighbour: (one, _, { observations }) => {
    const level = levelOf(one, observations);
    if (!level) return undefined;
    const beside = observations.find(
      (other) =>
        other.table === level.table &&
        other.measure === "level" &&
        other.unit.base === level.unit.base &&
        (other.entity !== level.entity || other.indicator !== level.indicator) &&
        JSON.stringify(other.period) === JSON.stringify(level.period) &&
        other.value !== level.value,
    );
    return beside && inPlaceOf(one.statement, beside);
  },
  "wrong-whole": ({ statement: { question } }) => {
    const { measure } = question;
    if (measure.kind !== "share" || !measure.whole) return undefined;
    const { start, end } = measure.whole;
    return { words: "社会消费品零售总额", from: start, to: end };
  },
};

/** The value of another cell, written as the figure is. */
function inPlaceOf({ text, claimed }: Statement, { value, unit }: Observation): Change | undefined {
  if (!claimed || claimed.approximation || claimed.decimals < 0) return undefined;
  const converted = convert(value, unit, claimed.unit);
  if (!converted.ok) return undefined;
  const digits = shownDigits(converted.value, claimed.decimals, claimed.unit);
  const right = digitsOf(text);
  if (Number(digits) === Number(right)) return undefined;
  return { words: text.replace(right, digits), value: right };
}
