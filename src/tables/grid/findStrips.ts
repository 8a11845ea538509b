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
  const done: Strip[] = [];
  let open: Strip[] = [];
  for (const band of bandsOf(grid)) {
    const parts = cutAtBlankColumns(grid, band);
    const joined = joinBelow(open, parts);
    if (joined) {
      open = joined;
      continue;
    }
    // Lines alone above tables that stand side by side are the title of each.
    const title = open.length === 1 && parts.length > 1 ? onlyLines(open[0]) : [];
    done.push(...(title.length > 0 ? [] : open));
    open = parts.map((part) => ({ ...part, rows: [...title, ...part.rows] }));
  }
  return [...done, ...open];
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
function standsAlone(grid: Grid, rows: readonly number[], { left, right }: Run): boolean {
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
  const shapes = rows.map((row) => {
    const shape = rowShape(grid, row, left, right);
    if (shape.columns.length > 0) return shape;
    const [only, ...more] = grid.filled(row);
    const over = only !== undefined && more.length === 0 ? grid.merge(row, only) : undefined;
    return over && over.left <= right && over.right >= left
      ? rowShape(grid, row, over.left, over.left)
      : rowShape(grid, row, reach.from, reach.to);
  });
  return { left, right, rows: shapes.filter(({ columns }) => columns.length > 0) };
}

/** The open strips with the parts of the next band below them; `undefined` where the two do not fit. */
function joinBelow(open: readonly Strip[], parts: readonly Strip[]): Strip[] | undefined {
  if (open.length !== parts.length) return undefined;
  const pairs = open.map((strip, index) => ({ strip, part: parts[index] ?? strip }));
  if (!pairs.every(({ strip, part }) => meet(strip, part))) return undefined;
  return pairs.map(({ strip, part }) => ({
    left: Math.min(strip.left, part.left),
    right: Math.max(strip.right, part.right),
    rows: [...strip.rows, ...part.rows],
  }));
}

/** One over the other, or a title or note that may stand anywhere. */
function meet(above: Strip, below: Strip): boolean {
  if (above.left <= below.right && below.left <= above.right) return true;
  return onlyLines(above).length > 0 || onlyLines(below).length > 0;
}

function onlyLines(strip: Strip | undefined): readonly RowShape[] {
  return strip && strip.rows.every(({ columns }) => columns.length === 1) ? strip.rows : [];
}
