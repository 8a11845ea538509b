import { compoundGrowthRate } from "../../../metrics/compoundGrowthRate";
import { PERCENT } from "../../../quantity/unit";
import { yearsBetween } from "../../../answers/earlierYears";
import type { Observation } from "../../../tables/observation";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { canGrow, isFew, polarityOf } from "../../../answers/kindsOfIndicator";
import { actualLevels } from "../../../answers/levels";
import { makeFact, omission } from "../../facts/makeFact";
import type { OwnFigure } from "../../../answers/ownFigures";
import { decimalsApartFrom } from "../../../quantity/shown";

const DERIVED_DECIMALS = 1;

/**
 * 年均增长 of whole years since the first that has the figure: the yearly rate that leads from there to here, both above
 * zero. What lies between does not enter.
 */
export const averageGrowthFacts: FactRule = (context) =>
  context.period?.months
    ? NOTHING
    : gather(actualLevels(context), (level) => averageGrowth(context, level));

/** 年均增速 in its own table: what the office has worked out stands, whichever years it is of, and none is told beside it. */
function isStated({ tableOf }: FactContext, { table }: Observation): boolean {
  const columns = tableOf(table)?.columns ?? [];
  return columns.some(({ label }) => STATED.test(label));
}

const STATED = /年均|平均增[长速幅]/;

function averageGrowth(context: FactContext, level: OwnFigure): Findings {
  const { observation } = level;
  const series = context.series(level);
  if (!context.period || !series.ok || !canGrow(observation)) return NOTHING;
  if (isStated(context, observation)) return NOTHING;
  const { current, past, operands } = series.value;
  const [first] = past;
  const years = first && yearsBetween(first.period, context.period);
  const { fewestYearsForAverage } = context.settings.thresholds;
  if (!first || first.value === null || !years || years < fewestYearsForAverage) return NOTHING;
  if (isFew(first.value, observation)) return NOTHING;
  const rate = compoundGrowthRate(first.value, current, years);
  if (!rate.ok) {
    const { indicator } = observation;
    const report = omission(context, "average-growth", indicator, rate.problem, [observation]);
    return { facts: [], omitted: [report] };
  }
  const fact = makeFact(context, observation, {
    value: rate.value,
    unit: PERCENT,
    decimals: decimalsApartFrom(0, rate.value, DERIVED_DECIMALS, PERCENT),
    rule: "average-growth",
    operands: operands.filter(({ role, period }) => role !== "history" || period === first.period),
    claim: { kind: "average-growth", since: first.period },
    polarity: polarityOf(rate.value, observation),
  });
  return { facts: [fact], omitted: [] };
}
