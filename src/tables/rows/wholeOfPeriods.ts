import { PERCENT } from "../../quantity/unit";
import { periodTogether, yearOfAll } from "../../quantity/periodTogether";
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
  const year = yearOfAll(dated.map(({ period }) => period));
  if (!year) return [...rows];
  const together = periodTogether(dated.map(({ period }) => period));
  return rows.map((row) => {
    if (row.problem?.code !== "unclear-header") return row;
    const period = isWholeYear(row.text)
      ? year
      : together && isBareTotal(row.text) && addsUp(grid, row, dated, columns)
        ? together
        : undefined;
    return period
      ? { ...without(row, "problem"), period, from: { ...row.from, period: row.name } }
      : row;
  });
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
