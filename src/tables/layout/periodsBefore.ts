import { hintsAt } from "../../lexicon/hints";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { Months, Period } from "../../quantity/period";
import type { Title } from "../frame/readTitle";
import type { Column } from "./columns";

const PERIOD_BEFORE = /(?:^|·)上期/;
const MONTHS_OF_YEAR = 12;

/**
 * 上期 in a table of one month, or of one quarter, is the month before where 环比 stands beside it, and the year before where 同比 does; of which
 * of them it is nobody says where neither does. In a table of a year, or of its months so far, it is that of the year before.
 */
export function periodsBefore(columns: readonly Column[], { period }: Title): readonly Column[] {
  const months = period?.months;
  if (!period || !months || (months.from === 1 && months.to > 1)) return columns;
  if (!columns.some(isBefore)) return columns;
  const isHeldAgainstIt = columns.some(({ label }) => label.since === "period-before");
  const isOfYearBefore = columns.some(({ text }) => hintsAt(text, "since-last-year"));
  if (isOfYearBefore && !isHeldAgainstIt) return columns;
  return columns.map((column) => {
    if (!isBefore(column)) return column;
    if (isHeldAgainstIt && !isOfYearBefore)
      return { ...column, label: { ...column.label, time: before(period, months) } };
    const problem = { code: "unclear-header", detail: { header: column.text } } as const;
    return { ...column, problem };
  });
}

function isBefore({ kind, text, label }: Column): boolean {
  return kind === "value" && label.time !== undefined && PERIOD_BEFORE.test(plainLabel(text).key);
}

/** As many months, right before those. */
function before(period: Period, { from, to }: Months): Period {
  const length = to - from + 1;
  if (from > length) return { ...period, months: { from: from - length, to: to - length } };
  const months = { from: from - length + MONTHS_OF_YEAR, to: to - length + MONTHS_OF_YEAR };
  return period.kind === "calendar"
    ? { ...period, year: period.year - 1, months }
    : { ...period, offset: period.offset - 1, months };
}
