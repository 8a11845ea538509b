import { isRateName } from "../../lexicon/nameEndings";
import { PERCENT } from "../../quantity/unit";
import type { Grid } from "../grid/grid";
import type { TableRow } from "../rows/tableRow";
import type { ValueColumn } from "./valueColumn";

const LOOKED_AT = 50;
const FEWEST_ROWS = 3;

/**
 * 缴费率 without a % behind 参保人数 and 缴费人数: in per cent where in every row it is what one of the columns is of another.
 * What none of them bears out stays in doubt.
 */
export function settleRatios(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
): readonly ValueColumn[] {
  const looked = rows.slice(0, LOOKED_AT);
  const numbersIn = ({ column }: ValueColumn): (number | undefined)[] =>
    looked.map(({ row }) => {
      const value = grid.cell(row, column)?.value;
      return typeof value === "number" ? value : undefined;
    });
  const levels = columns.filter(isAmount).map(numbersIn);
  return columns.map((column) => {
    if (!isBareRatio(column)) return column;
    const told = numbersIn(column);
    const isTold = levels.some((part) =>
      levels.some((whole) => part !== whole && isRatio(told, part, whole)),
    );
    if (!isTold) return column;
    const from = { ...column.from, unit: { ...column.heading, evidence: "levels" as const } };
    return { ...column, unit: PERCENT, from };
  });
}

/** 参保率, 缴费率: whose unit nobody has said. */
export function isBareRatio({ measure, unit, problem, indicator }: ValueColumn): boolean {
  return measure === "level" && !unit && !problem && isRateName(indicator ?? "");
}

function isAmount({ measure, problem, indicator }: ValueColumn): boolean {
  const isLevel = measure === "level" || measure === "target";
  return isLevel && !problem && indicator !== undefined && !isRateName(indicator);
}

type Numbers = readonly (number | undefined)[];

function isRatio(told: Numbers, part: Numbers, whole: Numbers): boolean {
  let found = 0;
  for (const [at, rate] of told.entries()) {
    const [own, all] = [part[at], whole[at]];
    if (rate === undefined) continue;
    if (own === undefined || !all || Math.abs(rate - (own / all) * 100) > ROUNDING) return false;
    found += 1;
  }
  return found >= FEWEST_ROWS;
}

const ROUNDING = 0.06;
