import type { Frame } from "../frame/frame";
import type { Grid } from "../grid/grid";
import { amountAt } from "../rows/amountAt";
import type { Column } from "./columns";
import { withName } from "./withName";

/** What says by how much something got better, whichever way that goes: of what stands before it, under its own name. */
const IMPROVED = /^(?:同比|较上年)?改善(?:幅度|率|程度)$/;
/** 污染负荷比: in which proportion all that the rows name share it. */
const PROPORTION = /[^\s占]{2,}(?:比|比例|比重|占比)$/;

/** 改善幅度 behind 综合指数 beside regions is 综合指数改善幅度. */
export function improvementsOfLeft(values: readonly Column[]): readonly Column[] {
  return values.map((column, index) => {
    if (!isImprovement(column)) return column;
    const left = values
      .slice(0, index)
      .reverse()
      .find(({ label: { measure, name } }) => measure === undefined && name !== "");
    if (!left) return column;
    return withName(column, `${left.label.name}${column.label.name}`, column.heading);
  });
}

/**
 * 改善幅度, and 污染负荷比 that comes to 100 %, beside what rows are indicators of: PM2.5污染负荷比. What does not come to that may be of something else.
 */
export function ratesOfRows(grid: Grid, { body }: Frame, columns: readonly Column[]): Column[] {
  return columns.map((column) => {
    if (!isImprovement(column) && !(isProportion(column) && comesToAll(grid, body, column)))
      return column;
    const { label } = column;
    return { ...column, noun: label.name, label: { ...label, name: "" } };
  });
}

function isImprovement({ kind, given, label: { name, measure } }: Column): boolean {
  return kind === "value" && !given && measure === undefined && IMPROVED.test(name);
}

function isProportion({ kind, given, label: { name, measure, unit } }: Column): boolean {
  const isOpen = kind === "value" && !given && measure === undefined;
  return isOpen && unit?.base === "ratio" && PROPORTION.test(name);
}

function comesToAll(grid: Grid, body: Frame["body"], { column }: Column): boolean {
  const amounts = body.flatMap(({ row }) => amountAt(grid, row, column) ?? []);
  const sum = amounts.reduce((all, one) => all + one, 0);
  return amounts.length >= FEWEST && WHOLES.some((whole) => Math.abs(sum / whole - 1) <= ROUNDING);
}

const FEWEST = 3;
/** With and without a row of their total, in per cent and as a fraction. */
const WHOLES = [100, 200, 1, 2];
const ROUNDING = 0.005;
