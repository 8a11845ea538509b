import type { Claimed } from "../../prose/question";
import { convert } from "../../quantity/convert";
import { standingAmongYears } from "../../answers/record";
import { unbroken } from "../../answers/seriesOf";
import { YEARS } from "../../quantity/unit";
import { levelOf, type Asking } from "./asking";
import type { Known, Truth } from "./known";
import { about } from "./makeKnown";

/** Whether the figure is above, or below, that of every year before; unknown where fewer than three years are known. */
export function recordOf(from: Asking, standing: "high" | "low"): Truth | undefined {
  const level = levelOf(from);
  const found = level && standingAmongYears(from.at, level, 1);
  if (!found?.ok) return undefined;
  const { standing: own, years, value, unit, decimals, rule, operands } = found.value;
  const holds = own === standing;
  // What holds over one or two years says nothing of history; what fails there fails.
  if (holds && years < FEWEST_YEARS) return undefined;
  const known: Known = {
    answer: { value, unit, decimals, rule, operands },
    basis: "computed",
    ...about(from),
  };
  return { holds, known };
}

const FEWEST_YEARS = 3;

/** How many years in a row it has risen or fallen. */
export function streakOf(from: Asking, direction: "up" | "down"): Known | undefined {
  const level = levelOf(from);
  const series = level && from.at.series(level);
  if (!series?.ok) return undefined;
  const past = unbroken(series.value, from.period);
  let [later, years] = [series.value.current, 0];
  for (const { value } of [...past].reverse()) {
    if (value === null || (direction === "up" ? later <= value : later >= value)) break;
    years += 1;
    later = value;
  }
  const { operands } = series.value;
  // As long as anybody knows: it may have been so before.
  const isAllKnown = years > 0 && years === past.length;
  return {
    ...(isAllKnown && { isLoose: true as const }),
    answer: { value: years, unit: YEARS, decimals: 0, rule: "streak", operands },
    basis: "computed",
    ...about(from),
  };
}

/** Whether each year of those known has more than the one before, or less; unknown where fewer than three are. */
export function everyYearOf(from: Asking, direction: "up" | "down"): Truth | undefined {
  const level = levelOf(from);
  const series = level && from.at.series(level);
  const known = streakOf(from, direction);
  if (!known || !series?.ok) return undefined;
  const { past } = series.value;
  if (past.some(({ value }) => value === null) || past.length < FEWEST_STEPS) return undefined;
  return { holds: known.answer.value === past.length, known };
}

const FEWEST_STEPS = 2;

/** Whether no year before has reached what this one has; without a mark to reach, whether there was nothing before and is something now. */
export function firstOf(from: Asking, mark?: Claimed): Truth | undefined {
  const level = levelOf(from);
  const series = level && from.at.series(level);
  if (!level || !series?.ok) return undefined;
  const { current, past, operands } = series.value;
  const values = past.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return undefined;
  const { value, unit, decimals } = level.observation;
  const reach = mark && convert(mark.value, mark.unit, unit);
  if (reach && !reach.ok) return undefined;
  const holds = reach
    ? current >= reach.value && values.every((past) => past < reach.value)
    : current > 0 && values.every((past) => past === 0);
  return {
    holds,
    known: {
      answer: { value, unit, decimals, rule: "first", operands },
      basis: "computed",
      ...about(from),
    },
  };
}
