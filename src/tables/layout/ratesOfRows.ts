import type { Frame } from "../frame/frame";
import type { Grid } from "../grid/grid";
import { amountAt } from "../rows/amountAt";
import type { Column } from "./columns";
import { withName } from "./withName";

/** What says by how much something got better, whichever way that goes: of what stands before it, under its own name. */
const IMPROVED = /^(?:同比|较上年)?改善(?:幅度|率|程度)$/;
/** 污染负荷比: in which proportion all that the rows name share it. */
const PROPORTION = /[^\s占]{2,}(?:比|比例|比重|占比)$/;

/** 标准值, 警戒线: to what the figure before it is held, whichever way is better. */
const STANDARD =
  /^(?:合格|达标|考核|国家|二级|三类)?(?:标准|限值|标准值|标准限值)$|^(?:警戒|控制|预警|安全|及格|合格|基准)(?:线|值)$/;

/**
 * Whether a heading tells something else of what the rows name, so that it is never left out behind their names: 债务率警戒线 is no 债务率.
 *
 * @example isToldOfRows("警戒线") // => true
 * @example isToldOfRows("余额") // => false
 */
export function isToldOfRows(noun: string): boolean {
  return [IMPROVED, STANDARD, PROPORTION].some((pattern) => pattern.test(noun));
}

/** 改善幅度 behind 综合指数 beside regions is 综合指数改善幅度, and 标准值 behind 氨氮 is 氨氮标准值. */
export function ratesOfLeft(values: readonly Column[]): readonly Column[] {
  return values.map((column, index) => {
    if (!isDependent(column)) return column;
    const left = values
      .slice(0, index)
      .reverse()
      .find((one) => one.label.measure === undefined && one.label.name !== "");
    if (!left || isDependent(left)) return column;
    return withName(column, `${left.label.name}${column.label.name}`, column.heading);
  });
}

/**
 * 改善幅度, 合格标准, and 污染负荷比 that comes to 100 %, beside what rows are indicators of: PM2.5污染负荷比. What does not come to that may be of something else.
 */
export function ratesOfRows(grid: Grid, { body }: Frame, columns: readonly Column[]): Column[] {
  return columns.map((column) => {
    if (!isDependent(column) && !(isProportion(column) && comesToAll(grid, body, column)))
      return column;
    const { label } = column;
    return { ...column, noun: label.name, label: { ...label, name: "" } };
  });
}

function isDependent({ kind, given, label: { name, measure } }: Column): boolean {
  const isOpen = kind === "value" && !given && measure === undefined;
  return isOpen && (IMPROVED.test(name) || STANDARD.test(name));
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
