import { averageGap } from "../../metrics/averageGap";
import { pointsDifference } from "../../metrics/pointsDifference";
import { refuse, type Result } from "../../problem";
import { convert } from "../../quantity/convert";
import { POINTS } from "../../quantity/unit";
import type { Observation } from "../../tables/observation";
import { agree } from "../../quantity/agree";
import type { Fact } from "./fact";
import type { FactContext } from "./factContext";
import { gather, type FactRule, type Findings } from "./factRule";
import { isLevelOfField, isRate, polarityOf } from "./kindsOfIndicator";
import { makeFact, omission, operand, operands } from "./makeFact";
import type { OwnFigure } from "./ownFigures";

/**
 * The subject against the average row or, for rates, against the total row (whose rate is that of the whole): in
 * percentage points for rates, else in the indicator's unit. A mean is never computed here: it stands in the workbook.
 * A gap that the workbook states itself beats a computed one.
 */
export const averageGapFacts: FactRule = (context) => {
  const computed = gather(context.current, (figure) =>
    gather(benchmarksOf(context, figure), (benchmark) => against(context, figure, benchmark)),
  );
  const stored = gather(
    context.current.filter(({ observation }) => observation.measure === "gap"),
    (figure) => storedGap(context, figure, computed.facts),
  );
  const replaced = new Set(stored.facts.map(({ id }) => id));
  return {
    facts: [...computed.facts.filter(({ id }) => !replaced.has(id)), ...stored.facts],
    omitted: [...computed.omitted, ...stored.omitted],
  };
};

/**
 * A stored gap is a witness where the computation agrees, and is said in its stead, with a report, where it does not.
 * Sheets write it with either sign, so the sign is the computation's; without one, nothing tells which way it points.
 */
function storedGap(context: FactContext, figure: OwnFigure, computed: readonly Fact[]): Findings {
  const { observation } = figure;
  const { indicator, scope = "" } = observation;
  const twin = computed.find(({ indicator: name, claim }) =>
    claim.kind === "gap" && claim.basis === "level"
      ? name === indicator && claim.benchmark.includes(scope)
      : false,
  );
  if (!twin) {
    const problem = { code: "missing-value" as const };
    return { facts: [], omitted: [omission(context, "gap", indicator, problem, [observation])] };
  }
  if (
    [1, -1].some((sign) => agree(observation, { ...twin, value: sign * twin.value, decimals: 15 }))
  ) {
    const operandsOfBoth = [...twin.operands, ...operands("checked", figure)];
    return { facts: [{ ...twin, operands: operandsOfBoth }], omitted: [] };
  }
  const { value, decimals } = observation;
  const checked = twin.operands.map((one) => ({ ...one, role: "checked" as const }));
  const fact: Fact = {
    ...twin,
    value,
    decimals,
    rule: "read",
    operands: [...operands("value", figure), ...checked],
    polarity: polarityOf(value, observation),
  };
  const { problem } = refuse("stored-differs", { stored: value, computed: twin.value });
  const cells = fact.operands.map(({ cell }) => cell);
  const report = { ...omission(context, "gap", indicator, problem, []), cells };
  return { facts: [fact], omitted: [report] };
}

/** One row for each name: the rows of the figure's own table come first. */
function benchmarksOf(
  context: FactContext,
  { observation, repeats }: OwnFigure,
): readonly Observation[] {
  const { indicator, measure, entityRole } = observation;
  if (measure !== "level" && measure !== "growth") return [];
  if (entityRole !== "member" || observation.status === "forecast") return [];
  const tables = [observation, ...repeats].map(({ table }) => table);
  const rows = context.field(indicator, measure).filter((row) => isBenchmark(row, observation));
  const byName = new Map<string, Observation>();
  for (const row of [...rows.filter(({ table }) => tables.includes(table)), ...rows]) {
    if (!byName.has(row.entity)) byName.set(row.entity, row);
  }
  return [...byName.values()];
}

function isBenchmark(row: Observation, own: Observation): boolean {
  if (row.entityRole === "average") return true;
  return row.entityRole === "total" && isLevelOfField(own);
}

function against(context: FactContext, figure: OwnFigure, benchmark: Observation): Findings {
  const own =
    [figure.observation, ...figure.repeats].find(({ table }) => table === benchmark.table) ??
    figure.observation;
  const { indicator, measure } = own;
  const difference = differenceOf(own, benchmark);
  if (!difference.ok) {
    const cells = [own, benchmark];
    return { facts: [], omitted: [omission(context, "gap", indicator, difference.problem, cells)] };
  }
  const basis = measure === "growth" ? "growth" : "level";
  const fact = makeFact(
    context,
    figure.observation,
    {
      value: difference.value,
      unit: isRate(own) ? POINTS : own.unit,
      decimals: Math.max(own.decimals, benchmark.decimals),
      rule: "average-gap",
      operands: [operand("subject", own), operand("average", benchmark, true)],
      claim: {
        kind: "gap",
        against: benchmark.entityRole === "average" ? "average" : "total",
        benchmark: benchmark.entity,
        basis,
      },
      polarity: polarityOf(difference.value, own),
    },
    [basis, benchmark.entity],
  );
  return { facts: [fact], omitted: [] };
}

function differenceOf(own: Observation, benchmark: Observation): Result<number> {
  if (own.qualifier ?? benchmark.qualifier) return refuse("approximate-value");
  if (benchmark.status === "forecast") return refuse("forecast-value");
  if (isRate(own) && isRate(benchmark)) return pointsDifference(own.value, benchmark.value);
  const converted = convert(benchmark.value, benchmark.unit, own.unit);
  return converted.ok ? averageGap(own.value, converted.value) : converted;
}
