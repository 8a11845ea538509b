import { record, type RecordStanding } from "../metrics/record";
import type { Problem } from "../problem";
import type { Period } from "../quantity/period";
import { answered, UNKNOWN, unanswered, type Answer, type Answered } from "./answer";
import type { OwnFigure } from "./ownFigures";
import { unbroken } from "./seriesOf";
import type { Standpoint } from "./standpoint";

/** A figure beyond all those of the years before, or as far as the farthest. */
export interface RecordAnswer extends Answer {
  readonly standing: RecordStanding["standing"];
  /** Earlier years that have a figure. */
  readonly years: number;
  /** The first of them. */
  readonly since: Period;
}

/**
 * 创2015年以来新高: beyond every earlier year since the first that the workbook has, of which there must be so many and none
 * missing; as high as the highest of them only equals it. It is no record of all history: nobody knows what was before. Why
 * years bear no such claim is a reason.
 */
export function recordOf(
  at: Standpoint,
  level: OwnFigure,
  { fewestYearsForRecord }: { readonly fewestYearsForRecord: number },
): Answered<RecordAnswer> {
  const { value, unit, decimals } = level.observation;
  const series = at.series(level);
  if (!series.ok) return none(at, level, series.problem);
  const { current, past, operands } = series.value;
  const [first] = past;
  if (!first || unbroken(series.value, at.period).length < past.length) {
    return none(at, level, { code: "broken-series" });
  }
  const earlier = past.map((one) => one.value);
  const found = record(current, earlier, fewestYearsForRecord);
  if (!found.ok) return none(at, level, found.problem);
  const { standing, years } = found.value;
  const rule = "record" as const;
  return answered({ value, unit, decimals, rule, operands, standing, years, since: first.period });
}

/** With fewer earlier years nobody looks for a record, and its absence needs no reason. */
const YEARS_TO_EXPECT_IT = 2;

function none(at: Standpoint, { observation }: OwnFigure, problem: Problem): Answered<never> {
  const { indicator } = observation;
  const years = at.earlier.filter(({ own }) => own(indicator, "level").length > 0).length;
  return years < YEARS_TO_EXPECT_IT ? UNKNOWN : unanswered(problem, [observation]);
}
