import { record, type RecordStanding } from "../metrics/record";
import { ok, refuse, type Problem, type Result } from "../problem";
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
  const found = standingAmongYears(at, level, fewestYearsForRecord);
  if (!found.ok) return none(at, level, found.problem);
  const { isUnbroken, ...answer } = found.value;
  return isUnbroken ? answered(answer) : none(at, level, { code: "broken-series" });
}

/** Where a figure stands among those of the years before, of which so many must be known; one missing between them breaks them. */
export function standingAmongYears(
  at: Standpoint,
  level: OwnFigure,
  fewestYears: number,
): Result<RecordAnswer & { readonly isUnbroken: boolean }> {
  const series = at.series(level);
  if (!series.ok) return series;
  const { current, past, operands } = series.value;
  const [first] = past;
  if (!first) return refuse("broken-series");
  const isUnbroken = unbroken(series.value, at.period).length === past.length;
  const earlier = past.map((one) => one.value);
  const found = record(current, earlier, fewestYears);
  if (!found.ok) return isUnbroken ? found : refuse("broken-series");
  const { value, unit, decimals } = level.observation;
  const since = first.period;
  return ok({
    value,
    unit,
    decimals,
    rule: "record",
    operands,
    ...found.value,
    since,
    isUnbroken,
  });
}

/** With fewer earlier years nobody looks for a record, and its absence needs no reason. */
const YEARS_TO_EXPECT_IT = 2;

function none(at: Standpoint, { observation }: OwnFigure, problem: Problem): Answered<never> {
  const { indicator } = observation;
  const years = at.earlier.filter(({ own }) => own(indicator, "level").length > 0).length;
  return years < YEARS_TO_EXPECT_IT ? UNKNOWN : unanswered(problem, [observation]);
}
