import type { Grid } from "./grid";
import { rowShape, type RowShape } from "./rowShape";

/**
 * A part of a sheet as wide as its tables: rows in order, with gaps where rows are blank. What stands side by side
 * with a blank column between is in different strips.
 */
export interface Strip {
  readonly left: number;
  readonly right: number;
  readonly rows: readonly RowShape[];
}

/** Cuts a sheet into strips: bands of rows at blank rows, each band at blank columns, bands of one width joined again. */
export function findStrips(grid: Grid): Strip[] {
  const done: OpenStrip[] = [];
  let open: OpenStrip[] = [];
  for (const band of bandsOf(grid)) {
    const parts = cutAtBlankColumns(grid, band);
    if (joinBelow(open, parts)) continue;
    const [above] = open;
    // Lines alone above tables that stand side by side are the title of each.
    const title = open.length === 1 && parts.length > 1 && above?.onlyLines ? above.rows : [];
    if (title.length === 0) done.push(...open);
    open = parts.map((part) => openStrip(part, title));
  }
  return [...done, ...open];
}

/** A strip to which the next band may still be joined: in place, for there may be thousands of them. */
interface OpenStrip extends Strip {
  left: number;
  right: number;
  readonly rows: RowShape[];
  onlyLines: boolean;
}

function openStrip({ left, right, rows }: Strip, title: readonly RowShape[]): OpenStrip {
  return { left, right, rows: [...title, ...rows], onlyLines: hasOnlyLines(rows) };
}

interface Band {
  readonly top: number;
  readonly bottom: number;
}

function bandsOf(grid: Grid): Band[] {
  const bands: Band[] = [];
  if (!grid.used) return bands;
  let top: number | undefined;
  for (let row = grid.used.top; row <= grid.used.bottom + 1; row += 1) {
    const blank = row > grid.used.bottom || grid.isBlankRow(row);
    if (!blank) top ??= row;
    else if (top !== undefined) {
      bands.push({ top, bottom: row - 1 });
      top = undefined;
    }
  }
  return bands;
}

function cutAtBlankColumns(grid: Grid, { top, bottom }: Band): Strip[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const filled = new Set<number>();
  for (const row of rows) {
    // A title or a section row may reach over the blank column between two tables.
    const columns = grid.filled(row);
    if (columns.length > 1) for (const column of columns) addExtent(grid, row, column, filled);
  }
  if (filled.size === 0)
    for (const row of rows) for (const column of grid.filled(row)) filled.add(column);
  const runs = joinDependent(grid, rows, runsOf(filled));
  return runs.map(({ left, right }, index) => {
    // A line beside the tables belongs to the nearest table on its left, or to the first.
    const from = index === 0 ? 0 : left;
    const to = (runs[index + 1]?.left ?? Infinity) - 1;
    return stripOf(grid, rows, { left, right }, { from, to });
  });
}

function addExtent(grid: Grid, row: number, column: number, filled: Set<number>): void {
  filled.add(column);
  const merge = grid.merge(row, column);
  for (let next = column + 1; merge && next <= Math.min(merge.right, column + 256); next += 1) {
    filled.add(next);
  }
}

interface Run {
  readonly left: number;
  readonly right: number;
}

function runsOf(filled: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  for (const column of [...filled].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && column === last.right + 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ left: column, right: column });
  }
  return runs;
}

/** A run without names of its own is no table: it goes with the one on its left. */
function joinDependent(grid: Grid, rows: readonly number[], runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last && !(standsAlone(grid, rows, run) && standsAlone(grid, rows, last))) {
      joined[joined.length - 1] = { left: last.left, right: run.right };
    } else joined.push(run);
  }
  return joined;
}

/** At least two columns, names in the first, and something that is no name further right. */
export function standsAlone(
  grid: Grid,
  rows: readonly number[],
  { left, right }: Pick<Strip, "left" | "right">,
): boolean {
  if (left === right) return false;
  let names = 0;
  let others = 0;
  let figures = false;
  for (const row of rows.slice(0, 200)) {
    const shape = rowShape(grid, row, left, right);
    if (shape.columns.length < 2) continue;
    if (shape.figures.includes(left)) others += 1;
    else if (shape.texts.includes(left)) names += 1;
    figures ||= shape.figures.some((column) => column > left);
  }
  return figures && names > others;
}

function stripOf(
  grid: Grid,
  rows: readonly number[],
  { left, right }: Run,
  reach: { readonly from: number; readonly to: number },
): Strip {
  let above: RowShape | undefined;
  const shapes = rows.map((row) => {
    const shape = rowShape(grid, row, left, right, above);
    above = shape;
    if (shape.columns.length > 0) return shape;
    const [only, ...more] = grid.filled(row);
    const over = only !== undefined && more.length === 0 ? grid.merge(row, only) : undefined;
    return over && over.left <= right && over.right >= left
      ? rowShape(grid, row, over.left, over.left)
      : rowShape(grid, row, reach.from, reach.to);
  });
  return { left, right, rows: shapes.filter(({ columns }) => columns.length > 0) };
}

/** Puts the parts of the next band below the open strips; false, and nothing done, where the two do not fit. */
function joinBelow(open: readonly OpenStrip[], parts: readonly Strip[]): boolean {
  if (open.length !== parts.length) return false;
  const pairs = open.flatMap((strip, index) => {
    const part = parts[index];
    return part ? [{ strip, part }] : [];
  });
  if (!pairs.every(({ strip, part }) => meet(strip, part))) return false;
  for (const { strip, part } of pairs) {
    strip.left = Math.min(strip.left, part.left);
    strip.right = Math.max(strip.right, part.right);
    for (const row of part.rows) strip.rows.push(row);
    strip.onlyLines &&= hasOnlyLines(part.rows);
  }
  return true;
}

/** One over the other, or a title or note that may stand anywhere. */
function meet(above: OpenStrip, below: Strip): boolean {
  if (above.left <= below.right && below.left <= above.right) return true;
  return above.onlyLines || hasOnlyLines(below.rows);
}

function hasOnlyLines(rows: readonly RowShape[]): boolean {
  return rows.length > 0 && rows.every(({ columns }) => columns.length === 1);
}
