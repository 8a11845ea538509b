import { yearsSpannedIn } from "../../lexicon/notation/yearsTogether";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { Period } from "../../quantity/period";
import { without } from "../corrections/without";
import { readLabel } from "../words/readLabel";
import type { TableRow } from "./tableRow";

/**
 * “十二五”年均增长 below the years of a table is how much what each column is of has grown a year in these, and 年均增长 alone in all that stand there.
 */
export function averagesOfYears(rows: readonly TableRow[]): readonly TableRow[] {
  const years = rows.flatMap(({ period }) => (isYear(period) ? [period.year] : []));
  return rows.map((row) => {
    if (row.problem?.code !== "unclear-header" || years.length < FEWEST_YEARS) return row;
    const { key } = plainLabel(row.text);
    const spanned = yearsSpannedIn(key);
    const { name, since: held, unit } = readLabel(key.slice(spanned?.words.length));
    if (held !== "yearly" || name !== "" || (!spanned && !ALONE.test(key))) return row;
    const [since, until] = spanned
      ? [spanned.years.since, spanned.years.until]
      : [Math.min(...years) + 1, Math.max(...years)];
    if (until === undefined || !years.includes(until)) return row;
    return {
      ...without(row, "problem"),
      kind: "second-line" as const,
      indicator: { name: "", measure: "held-growth", since: held, ...(unit && { unit }) },
      period: { kind: "calendar" as const, year: until, since },
      from: { ...row.from, period: row.name },
    };
  });
}

const FEWEST_YEARS = 3;
const ALONE = /^年?(?:均|平均)/;

function isYear(period: Period | undefined): period is Extract<Period, { kind: "calendar" }> {
  return period?.kind === "calendar" && !period.months;
}
