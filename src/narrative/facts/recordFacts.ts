import { record, type RecordStanding } from "../../metrics/record";
import type { Problem } from "../../problem";
import type { HistoryClaim } from "./fact";
import type { FactContext } from "./factContext";
import { gather, NOTHING, type FactRule, type Findings } from "./factRule";
import { polarityOf } from "./kindsOfIndicator";
import { actualLevels } from "./levels";
import { makeFact, omission } from "./makeFact";
import type { OwnFigure } from "./ownFigures";
import { seriesOf } from "./seriesOf";

/**
 * 创历史新高: beyond every earlier year that has a figure, of which there must be three; as high as the highest of them
 * only equals it. The lowest figure of all years is told, too. Why a history bears no such claim is told once, here.
 */
export const recordFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) => recordOf(context, level));

function recordOf(context: FactContext, level: OwnFigure): Findings {
  const { observation } = level;
  const series = seriesOf(context, level);
  if (!series.ok) return notSaid(context, level, series.problem);
  const { current, past, operands } = series.value;
  const found = record(
    current,
    past.map(({ value }) => value),
    context.settings.thresholds.fewestYearsForRecord,
  );
  if (!found.ok) return notSaid(context, level, found.problem);
  const { standing, years } = found.value;
  const told = TOLD[standing];
  if (!told) return NOTHING;
  const fact = makeFact(context, observation, {
    value: observation.value,
    unit: observation.unit,
    decimals: observation.decimals,
    rule: "record",
    operands,
    claim: { kind: "record", standing: told.standing, years },
    polarity: polarityOf(told.sign, observation),
  });
  return { facts: [fact], omitted: [] };
}

type Standing = Extract<HistoryClaim, { kind: "record" }>["standing"];

/** As low as the lowest tells nothing new. */
const TOLD: Readonly<
  Partial<
    Record<RecordStanding["standing"], { readonly standing: Standing; readonly sign: number }>
  >
> = {
  high: { standing: "high", sign: 1 },
  "equals-high": { standing: "equals-high", sign: 0 },
  low: { standing: "low", sign: -1 },
};

/** With fewer earlier years nobody looks for a record, and its absence needs no reason. */
const YEARS_TO_EXPECT_IT = 2;

function notSaid(context: FactContext, { observation }: OwnFigure, problem: Problem): Findings {
  const { indicator } = observation;
  const years = context.earlier.filter(({ own }) => own(indicator, "level").length > 0).length;
  if (years < YEARS_TO_EXPECT_IT) return NOTHING;
  return { facts: [], omitted: [omission(context, "record", indicator, problem, [observation])] };
}
