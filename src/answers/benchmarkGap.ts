import { averageGap } from "../metrics/averageGap";
import { pointsDifference } from "../metrics/pointsDifference";
import { refuse, type Result } from "../problem";
import { convert } from "../quantity/convert";
import { POINTS } from "../quantity/unit";
import { SELF, type Observation } from "../tables/observation";
import { answered, together, unanswered, type Answer, type Answered } from "./answer";
import { isLevelOfField, isRate } from "./kindsOfIndicator";
import { operand } from "./operand";
import type { OwnFigure } from "./ownFigures";
import type { Standpoint } from "./standpoint";

/** How far a figure lies from one that its table gives for all. */
export interface BenchmarkGapAnswer extends Answer {
  readonly against: "average" | "total";
  /** Whose figure it is held against. */
  readonly benchmark: string;
  readonly basis: "level" | "growth";
}

/**
 * A figure against the average row or, for rates, against the total row (whose rate is that of the whole): in percentage points
 * for rates, else in the indicator's unit. A mean is never computed here: it stands in the workbook.
 */
export function benchmarkGaps(at: Standpoint, figure: OwnFigure): Answered<BenchmarkGapAnswer> {
  return together(...benchmarksOf(at, figure).map((benchmark) => against(figure, benchmark)));
}

/** One row for each name: the rows of the figure's own table come first. */
function benchmarksOf(at: Standpoint, { observation, repeats }: OwnFigure): readonly Observation[] {
  const { indicator, measure, entityRole } = observation;
  if (measure !== "level" && measure !== "growth") return [];
  if (entityRole !== "member" || observation.status === "forecast") return [];
  const tables = new Set([observation, ...repeats].map(({ table }) => table));
  const rows = at.field
    .wholes(indicator, measure)
    .filter((row) => isBenchmark(row, observation) && !isOwn(row, at));
  const byName = new Map<string, Observation>();
  for (const row of [...rows.filter(({ table }) => tables.has(table)), ...rows]) {
    if (!byName.has(row.entity)) byName.set(row.entity, row);
  }
  return [...byName.values()];
}

/** 全市 over its counties is the office itself, which nobody holds against itself. */
function isOwn({ entity }: Observation, { subject, reading }: Standpoint): boolean {
  return entity === subject || entity === SELF || entity === reading.selfName;
}

function isBenchmark(row: Observation, own: Observation): boolean {
  if (row.entityRole === "average") return true;
  return row.entityRole === "total" && isLevelOfField(own);
}

function against(figure: OwnFigure, benchmark: Observation): Answered<BenchmarkGapAnswer> {
  const own =
    [figure.observation, ...figure.repeats].find(({ table }) => table === benchmark.table) ??
    figure.observation;
  const difference = differenceOf(own, benchmark);
  if (!difference.ok) return unanswered(difference.problem, [own, benchmark]);
  return answered({
    value: difference.value,
    unit: isRate(own) ? POINTS : own.unit,
    decimals: Math.max(own.decimals, benchmark.decimals),
    rule: "average-gap",
    operands: [operand("subject", own), operand("average", benchmark, true)],
    against: benchmark.entityRole === "average" ? "average" : "total",
    benchmark: benchmark.entity,
    basis: own.measure === "growth" ? "growth" : "level",
  });
}

function differenceOf(own: Observation, benchmark: Observation): Result<number> {
  if (own.qualifier ?? benchmark.qualifier) return refuse("approximate-value");
  if (benchmark.status === "forecast") return refuse("forecast-value");
  if (isRate(own) && isRate(benchmark)) return pointsDifference(own.value, benchmark.value);
  const converted = convert(benchmark.value, benchmark.unit, own.unit);
  return converted.ok ? averageGap(own.value, converted.value) : converted;
}
