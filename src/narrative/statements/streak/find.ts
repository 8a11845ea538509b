import { streak } from "../../../metrics/streak";
import { YEARS } from "../../../quantity/unit";
import type { Observation } from "../../../tables/observation";
import type { Claims, Operand } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { isRate, polarityOf } from "../../../answers/kindsOfIndicator";
import { figuresOf } from "../../../answers/levels";
import { makeFact } from "../../facts/makeFact";
import type { OwnFigure } from "../../../answers/ownFigures";
import { unbroken, type Series } from "../../../answers/seriesOf";

type Direction = Claims["streak"]["direction"];

/** So many years up to now, and how many earlier figures that takes. */
interface Run {
  readonly direction: Direction;
  readonly years: number;
  readonly reach: number;
}

/**
 * 连续3年增长: year by year in one direction up to now, without a gap. Counted on the growth rates where the workbook
 * states one for this year, which may be at comparable prices; else on the levels.
 */
export const streakFacts: FactRule = (context) => {
  const figures = context.current.filter(
    ({ observation: { measure, status } }) =>
      status !== "forecast" && (measure === "level" || measure === "growth"),
  );
  const stated = new Set(figures.filter(isGrowth).map(nameOf));
  return gather(figures, (figure) => {
    if (isGrowth(figure)) return streakOf(context, figure, runOfRates);
    return stated.has(nameOf(figure)) ? NOTHING : streakOf(context, figure, runOfLevels);
  });
};

function isGrowth({ observation }: OwnFigure): boolean {
  return observation.measure === "growth";
}

function nameOf({ observation: { indicator, counting } }: OwnFigure): string {
  return `${indicator} ${counting ?? ""}`;
}

type FindRun = (series: Series, context: FactContext) => Run | undefined;

function runOfLevels(series: Series, { period }: FactContext): Run | undefined {
  const values = unbroken(series, period).map(({ value }) => value);
  const run = streak([...values, series.current]);
  if (!run.ok || run.value.direction === "level") return undefined;
  const { direction, years } = run.value;
  return { direction, years, reach: years };
}

function runOfRates(series: Series, { period }: FactContext): Run | undefined {
  const direction = directionOf(series.current);
  const values = unbroken(series, period).map(({ value }) => value);
  const reach = [...values]
    .reverse()
    .findIndex((value) => value === null || directionOf(value) !== direction);
  const before = reach < 0 ? values.length : reach;
  return direction && { direction, years: before + 1, reach: before };
}

function directionOf(rate: number): Direction | undefined {
  if (rate === 0) return undefined;
  return rate > 0 ? "rise" : "fall";
}

function streakOf(context: FactContext, figure: OwnFigure, find: FindRun): Findings {
  const series = context.series(figure);
  const run = series.ok ? find(series.value, context) : undefined;
  if (!series.ok || !run || run.years < context.settings.thresholds.fewestYearsInStreak)
    return NOTHING;
  const { observation } = figure;
  const fact = makeFact(context, aboutOf(context, observation), {
    value: run.years,
    unit: YEARS,
    decimals: 0,
    rule: isGrowth(figure) ? "growth-streak" : "streak",
    operands: counted(series.value, run.reach),
    claim: { kind: "streak", direction: run.direction, ofRate: isRateOf(figure) },
    polarity: polarityOf(run.direction === "rise" ? 1 : -1, observation),
  });
  return { facts: [fact], omitted: [] };
}

/** A rate that rises is 提高; a growth rate says of the figure itself that it grew. */
function isRateOf({ observation }: OwnFigure): boolean {
  return observation.measure === "level" && isRate(observation);
}

/** What is further back ends the run: it is held against the claim, not counted with. */
function counted({ operands, past }: Series, reach: number): readonly Operand[] {
  const years = past.slice(past.length - reach).map(({ period }) => period);
  return operands.map((one) =>
    one.role === "history" && one.period && !years.includes(one.period)
      ? { ...one, role: "checked" }
      : one,
  );
}

/** The level tells section and total; a rate may stand in a table of its own. */
function aboutOf({ current }: FactContext, own: Observation): Observation {
  const level = figuresOf(current, own.indicator).find(
    ({ observation: { measure, counting } }) => measure === "level" && counting === own.counting,
  );
  return level?.observation ?? own;
}
