import { ok, refuse, type Result } from "../problem";
import { convert } from "../quantity/convert";
import { roundHalfUp } from "../quantity/round";
import type { Period } from "../quantity/period";
import type { Observation } from "../tables/observation";
import { yearsBetween, type EarlierYear } from "./earlierYears";
import type { Operand } from "./evidence";
import { ownFigure } from "./levels";
import { operand } from "./operand";
import type { OwnFigure } from "./ownFigures";
import { shownNumber } from "../quantity/shown";

/** A figure with those of the years before, as shown and in its own unit, the earliest first. */
export interface Series {
  readonly current: number;
  readonly past: readonly PastFigure[];
  readonly operands: readonly Operand[];
}

export interface PastFigure {
  readonly period: Period;
  /** `null` for a year without a figure, which is not zero. */
  readonly value: number | null;
}

/**
 * The history of a figure, from the first year that has it. Refused where one of the years is approximate, expected,
 * contradicted by another cell or in another unit: nothing can be claimed across such a year.
 */
export function seriesOf(
  earlier: readonly EarlierYear[],
  now: Period | undefined,
  figure: OwnFigure,
): Result<Series> {
  const { observation } = figure;
  const years = yearsOf(earlier, observation);
  const known = years.flatMap(({ figure: past }) => (past ? [past] : []));
  const all = [figure, ...known].map((one) => one.observation);
  if (all.some(({ qualifier }) => qualifier)) return refuse("approximate-value");
  if (all.some(({ status }) => status === "forecast")) return refuse("forecast-value");
  if (years.some(({ isContested }) => isContested)) return refuse("conflicting-values");
  const decimals = Math.max(...all.map((one) => decimalsIn(one, observation)));
  const past: PastFigure[] = [];
  for (const { period, figure: earlier } of years) {
    const value = earlier ? shownIn(earlier.observation, observation, decimals) : ok(null);
    if (!value.ok) return value;
    past.push({ period, value: value.value });
  }
  const current = shownIn(observation, observation, decimals);
  if (!current.ok) return current;
  return ok({ current: current.value, past, operands: operandsOf(now, figure, years) });
}

/** The years right before the period of the text, as far back as none is missing from the workbook. */
export function unbroken({ past }: Series, period: Period | undefined): readonly PastFigure[] {
  let next = period;
  let start = past.length;
  while (start > 0) {
    const year = past[start - 1];
    if (!year || !next || yearsBetween(year.period, next) !== 1) break;
    next = year.period;
    start -= 1;
  }
  return past.slice(start);
}

interface YearOf {
  readonly period: Period;
  readonly figure?: OwnFigure;
  readonly isContested: boolean;
}

/** From the first year that has the figure to last year; years in between that the workbook lacks are there, empty. */
function yearsOf(
  earlier: readonly EarlierYear[],
  { indicator, measure, counting }: Observation,
): readonly YearOf[] {
  const years = earlier.map(({ period, own, isContested }): YearOf => {
    const figure = ownFigure(own(indicator, measure), measure, indicator, counting);
    return { period, ...(figure && { figure }), isContested: isContested(indicator) };
  });
  const first = years.findIndex(({ figure, isContested }) => figure !== undefined || isContested);
  return first < 0 ? [] : years.slice(first);
}

function operandsOf(
  now: Period | undefined,
  figure: OwnFigure,
  years: readonly YearOf[],
): readonly Operand[] {
  return [
    { ...operand("current", figure.observation), ...(now && { period: now }) },
    ...figure.repeats.map((repeat) => operand("checked", repeat)),
    ...years.flatMap(({ period, figure: past }) =>
      past
        ? [past.observation, ...past.repeats].map((one, index) => ({
            ...operand(index === 0 ? "history" : "checked", one),
            period,
          }))
        : [],
    ),
  ];
}

/** How exactly a figure is known once it stands in another unit: 125013万元 is 12.5013亿元. */
function decimalsIn(one: Observation, own: Observation): number {
  return one.decimals + Math.max(0, Math.round(Math.log10(own.unit.factor / one.unit.factor)));
}

function shownIn(one: Observation, own: Observation, decimals: number): Result<number> {
  const converted = convert(one.value, one.unit, own.unit);
  if (!converted.ok) return converted;
  return ok(Number(roundHalfUp(shownNumber(converted.value, own.unit), decimals)));
}
