import { PERCENT } from "../../quantity/unit";
import type { Period } from "../../quantity/period";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { toleranceOfSum } from "../arithmetic/tolerance";
import { without } from "../corrections/without";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import { isBareTotal } from "../words/isBareTotal";
import { amountAt } from "./amountAt";
import type { TableRow } from "./tableRow";

/**
 * 全年 among 一季度, 1-6月 and 1-9月 is their year, and 合计 among 1月, 2月 and 3月 all of these, where they follow each other and add up to it.
 */
export function wholeOfPeriods(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly Column[],
): TableRow[] {
  const dated = rows.flatMap(({ row, period }) => (period ? [{ row, period }] : []));
  const year = yearOf(dated.map(({ period }) => period));
  if (!year) return [...rows];
  const months = allMonths(dated.map(({ period }) => period));
  return rows.map((row) => {
    if (row.problem?.code !== "unclear-header") return row;
    const period = isWholeYear(row.text)
      ? year
      : months && isBareTotal(row.text) && addsUp(grid, row, dated, columns)
        ? { ...year, ...(!isTwelve(months) && { months }) }
        : undefined;
    return period
      ? { ...without(row, "problem"), period, from: { ...row.from, period: row.name } }
      : row;
  });
}

type Months = NonNullable<Period["months"]>;

/** The year that all of several periods are parts of. */
function yearOf(periods: readonly Period[]): Period | undefined {
  const [first, ...others] = periods;
  if (!first || others.length === 0) return undefined;
  const { months, ...year } = first;
  const isOfYear = ({ months: own, ...one }: Period): boolean =>
    own !== undefined && JSON.stringify(one) === JSON.stringify(year);
  return months && periods.every(isOfYear) ? year : undefined;
}

/** From the first month to the last of periods each of which begins where the one before it ends. */
function allMonths(periods: readonly Period[]): Months | undefined {
  const all = periods.flatMap(({ months }) => months ?? []).sort((a, b) => a.from - b.from);
  const [first] = all;
  const last = all.at(-1);
  const follow = all.every(({ from }, at) => at === 0 || from === (all[at - 1]?.to ?? 0) + 1);
  return first && last && follow ? { from: first.from, to: last.to } : undefined;
}

function isTwelve({ from, to }: Months): boolean {
  return from === 1 && to === 12;
}

function isWholeYear(text: string): boolean {
  return WHOLE_YEAR.test(plainLabel(text).key);
}

const WHOLE_YEAR = /^(?:全年|年度)(?:合计|累计|总计)?$/;

/** In one column at least, and no amount is another than the sum, or than the last of those so far. */
function addsUp(
  grid: Grid,
  total: TableRow,
  parts: readonly { readonly row: number }[],
  columns: readonly Column[],
): boolean {
  const amounts = columns.filter(
    ({ kind, label }) =>
      kind === "value" && label.measure === undefined && label.unit?.base !== PERCENT.base,
  );
  const found = amounts.flatMap(({ column }) => {
    const whole = amountAt(grid, total.row, column);
    const own = parts.flatMap(({ row }) => amountAt(grid, row, column) ?? []);
    if (whole === undefined || own.length === 0) return [];
    const sum = own.reduce((all, part) => all + part, 0);
    if (Math.abs(sum - whole) <= toleranceOfSum(whole, 0, 0)) return ["sum"];
    return [own.at(-1) === whole ? "so-far" : "other"];
  });
  return found.includes("sum") && !found.includes("other");
}
