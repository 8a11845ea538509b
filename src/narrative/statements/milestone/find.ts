import { isAdditive, isLowerBetter } from "../../../answers/kindsOfIndicator";
import { actualLevels } from "../../../answers/levels";
import type { OwnFigure } from "../../../answers/ownFigures";
import { unbroken } from "../../../answers/seriesOf";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { makeFact } from "../../facts/makeFact";

/**
 * 2015年以来首次突破1000亿元: beyond a round figure now, and below it in every earlier year, of which as many are asked for as
 * for a record and none may be missing. Of totals of what adds up, where more is better.
 */
export const milestoneFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) =>
    isAdditive(level.observation) && !isLowerBetter(level.observation)
      ? milestoneOf(context, level)
      : NOTHING,
  );

function milestoneOf(context: FactContext, level: OwnFigure): Findings {
  const { observation } = level;
  const series = context.series(level);
  if (!series.ok || observation.partOf !== undefined) return NOTHING;
  const { current, past, operands } = series.value;
  const [first] = past;
  const mark = roundMark(current);
  const isWhole = unbroken(series.value, context.period).length === past.length;
  const { fewestYearsForRecord } = context.settings.thresholds;
  if (!first || mark === undefined || !isWhole || past.length < fewestYearsForRecord)
    return NOTHING;
  if (!past.every(({ value }) => value !== null && value < mark)) return NOTHING;
  const fact = makeFact(context, observation, {
    value: mark,
    unit: observation.unit,
    decimals: 0,
    rule: "milestone",
    operands,
    claim: { kind: "milestone", since: first.period },
    polarity: "good",
  });
  return { facts: [fact], omitted: [] };
}

/**
 * The figure with one digit and noughts that a figure lies beyond: 3000 below 3083. Below a hundred nobody speaks of one, and
 * above 9999 in another unit.
 *
 * @example roundMark(3083) // => 3000
 * @example roundMark(3000) // => undefined
 * @example roundMark(97) // => undefined
 */
export function roundMark(value: number): number | undefined {
  if (value < SMALLEST || value >= LARGEST) return undefined;
  const step = 10 ** (String(Math.floor(value)).length - 1);
  const mark = Math.floor(value / step) * step;
  return value > mark ? mark : undefined;
}

const SMALLEST = 100;
const LARGEST = 10_000;
