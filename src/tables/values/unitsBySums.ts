import { bitsOfSum, STRENGTH } from "../arithmetic/strength";
import { toleranceOfSum } from "../arithmetic/tolerance";
import { samePeriod } from "../../quantity/samePeriod";
import { PERCENT } from "../../quantity/unit";
import type { Grid } from "../grid/grid";
import { readFigure } from "../read/readFigure";
import type { TableRow } from "../rows/tableRow";
import type { ValueColumn } from "./valueColumn";

const LOOKED_AT = 100;
const FEWEST_PARTS = 2;
const FEWEST_ROWS = 2;

/**
 * 一产 | 二产 | 三产 beside 地区生产总值（亿元）: columns without a unit that stand right behind or before another and add up to it in every row are
 * counted in its unit.
 */
export function unitsBySums(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
): readonly ValueColumn[] {
  const units = new Map<ValueColumn, ValueColumn>();
  for (const [index, whole] of columns.entries()) {
    if (!isAmount(whole) || !whole.unit || whole.unit.base === PERCENT.base) continue;
    for (const near of [columns.slice(index + 1), columns.slice(0, index).reverse()]) {
      const end = near.findIndex((one) => !isPart(one, whole));
      const parts = near.slice(0, end < 0 ? near.length : end);
      if (parts.length < FEWEST_PARTS || !addUp(grid, rows, whole, parts)) continue;
      for (const part of parts) units.set(part, whole);
    }
  }
  if (units.size === 0) return columns;
  return columns.map((column) => {
    const whole = units.get(column);
    if (!whole?.unit) return column;
    const unit = { ...whole.heading, evidence: "sums" as const };
    return { ...column, unit: whole.unit, from: { ...column.from, unit } };
  });
}

function isAmount({ measure, problem, indicator, part }: ValueColumn): boolean {
  return measure === "level" && !problem && !part && indicator !== undefined;
}

function isPart(column: ValueColumn, { period }: ValueColumn): boolean {
  const hasUnit = column.unit !== undefined || column.unitColumn !== undefined;
  return isAmount(column) && !hasUnit && samePeriod(column.period, period);
}

function addUp(
  grid: Grid,
  rows: readonly TableRow[],
  whole: ValueColumn,
  parts: readonly ValueColumn[],
): boolean {
  let bits = 0;
  let found = 0;
  for (const { row } of rows.slice(0, LOOKED_AT)) {
    const figures = [whole, ...parts].flatMap(({ column }) => {
      const read = readFigure(grid.cell(row, column), { form: "amount" });
      return read.kind === "figure" ? [read] : [];
    });
    const [total, ...others] = figures.map(({ value }) => value);
    if (total === undefined || others.length < parts.length) continue;
    const digits = figures.map(({ decimals }) => 10 ** -decimals);
    const unit = Math.min(...digits);
    const miss = Math.abs(total - others.reduce((sum, value) => sum + value, 0));
    const squares = digits.slice(1).reduce((sum, digit) => sum + digit ** 2, 0);
    if (miss > toleranceOfSum(total, unit, squares)) return false;
    const sizes = others.map(Math.abs);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    bits += bitsOfSum(all - Math.max(...sizes), miss, unit);
    found += 1;
  }
  return found >= FEWEST_ROWS && bits >= STRENGTH.hint;
}
