import { groupedBy } from "../../groupedBy";
import { samePeriod } from "../../quantity/samePeriod";
import { PERCENT } from "../../quantity/unit";
import { without } from "../corrections/without";
import type { Grid } from "../grid/grid";
import type { Figure } from "../read/figure";
import { readFigure } from "../read/readFigure";
import type { Observation } from "../observation";
import type { TableRow } from "../rows/tableRow";
import { isScopeWord } from "../words/regionNames";
import type { ValueColumn } from "./valueColumn";

const FEWEST_ROWS = 2;
const EXACT = 1e-9;

/**
 * 占比 behind 实有户数 and 新登记户数: of what it is the share by the figures, where those of one level alone, held against the total row, are
 * what is stored, and so of what it is behind 合同数 and 成交额, where the headings leave it open. What they do not settle stays as the headings
 * have it.
 */
export function settleShares(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
  observations: readonly Observation[],
): readonly ValueColumn[] {
  const [total, ...others] = rows.filter(({ kind }) => kind === "total");
  if (!total || others.length > 0) return columns;
  const inColumns = new Map(
    [...groupedBy(observations, ({ cell }) => cell.column)].map(([column, found]) => [
      column,
      groupedBy(found, ({ cell }) => cell.row),
    ]),
  );
  const at = ({ row }: TableRow, { column }: ValueColumn): Observation | undefined =>
    inColumns.get(column)?.get(row)?.[0];
  const toldAt = (row: TableRow, share: ValueColumn): Told | undefined =>
    share.problem ? inPercent(grid, row, share) : at(row, share);
  const isShareOf = (share: ValueColumn, level: ValueColumn): boolean => {
    const whole = at(total, level)?.value ?? 0;
    if (whole <= 0) return false;
    let held = 0;
    for (const row of rows) {
      const [told, part] = [toldAt(row, share), at(row, level)];
      if (row === total || !told || !part) continue;
      // Most levels are told apart by the first row already.
      if (!isShare(told, part.value / whole)) return false;
      held += 1;
    }
    return held >= FEWEST_ROWS;
  };
  return columns.map((share) => {
    if (!isBareShare(share)) return share;
    const levels = columns.filter((level) => isLevelOf(level, share));
    const [only, ...more] = levels.filter((level) => isShareOf(share, level));
    if (!only || more.length > 0 || isSame(only, share)) return share;
    const { indicator, ofPart, counting, from, heading } = only;
    return {
      ...without(share, "problem"),
      ...(share.problem && { unit: PERCENT }),
      ...(indicator !== undefined && { indicator }),
      ...(ofPart !== undefined && { ofPart }),
      ...(counting && { counting }),
      from: { ...share.from, indicator: from.indicator ?? heading },
    };
  });
}

type Told = Pick<Figure, "value" | "decimals">;

function isShare(told: Told, share: number): boolean {
  const rounding = 0.5 * 10 ** -(told.decimals + 2) + EXACT;
  return Math.abs(told.value - share) <= rounding;
}

/** What stands in a column of which nothing is read yet. */
function inPercent(grid: Grid, { row }: TableRow, { column }: ValueColumn): Told | undefined {
  const read = readFigure(grid.cell(row, column), { form: "rate", unit: PERCENT });
  return read.kind === "figure" ? read : undefined;
}

/** 占比 that does not say of what, or 占全省 of which of the levels before it. */
export function isBareShare({ measure, whole, problem, indicator }: ValueColumn): boolean {
  if (measure !== "share") return false;
  if (!problem) return whole === undefined && indicator !== undefined;
  const isOfAll = whole === undefined || isScopeWord(whole);
  return isOfAll && problem.code === "unclear-header" && indicator === undefined;
}

function isLevelOf(level: ValueColumn, { period }: ValueColumn): boolean {
  const { measure, problem, indicator } = level;
  const isLevel = measure === "level" && !problem && indicator !== undefined;
  return isLevel && samePeriod(level.period, period);
}

function isSame(one: ValueColumn, other: ValueColumn): boolean {
  return one.indicator === other.indicator && one.counting === other.counting;
}
