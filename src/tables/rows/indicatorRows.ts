import { isMissingMark } from "../../quantity/readNumber";
import type { CellAddress } from "../../workbook/workbook";
import type { Frame } from "../frame/frame";
import { isNumberedHeading } from "../frame/lineText";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { RowShape } from "../grid/rowShape";
import type { Layout } from "../layout/decideLayout";
import { withoutDeed } from "../words/deeds";
import { readLabel } from "../words/readLabel";
import { entityName } from "../words/regionNames";
import { fullName } from "./fullName";
import { ownDerivedRows } from "./ownDerivedRows";
import { followParents } from "./parents";
import { placeAwards } from "./placeAwards";
import { readRowName } from "./readRowName";
import { rowContext, type RowContext } from "./rowContext";
import type { TableRow } from "./tableRow";

/** The rows of a table whose rows are indicators: sections, indicators, and the parts of indicators. */
export function indicatorRows(grid: Grid, frame: Frame, layout: Layout): TableRow[] {
  const parents = followParents();
  const rows: TableRow[] = [];
  let section: string | undefined;
  let above: RowContext | undefined;
  let gradeOfWhole: string | undefined;
  const { column } = layout.names;
  const least = Math.min(...frame.body.map(({ row }) => stepsOf(grid, row, column)));
  for (const shape of frame.body) {
    const { row } = shape;
    const raw = cellText(grid.shown(row, column));
    if (isSection(grid, shape, column)) {
      section = cellText(grid.cell(row, shape.columns[0] ?? column)).trim();
      parents.reset();
      rows.push({ row, kind: "section", text: section, cells: [] });
      continue;
    }
    const context = rowContext(grid, layout.columns, row, above);
    if (above?.section !== context.section) parents.reset();
    above = context;
    const read = indicatorRow(grid, {
      row,
      column,
      raw,
      context,
      section,
      parents,
      gradeOfWhole,
      steps: stepsOf(grid, row, column) - least,
      isTotals: row === frame.totals,
    });
    if (read.kind !== "part") gradeOfWhole = read.details?.grade;
    rows.push(read);
  }
  return ownDerivedRows(inheritUnits(placeAwards(rows)));
}

interface Reading {
  readonly row: number;
  readonly column: number;
  readonly raw: string;
  readonly context: RowContext;
  readonly section: string | undefined;
  readonly parents: ReturnType<typeof followParents>;
  /** The grade of the last row that is no part of another. */
  readonly gradeOfWhole: string | undefined;
  /** How much further than the least of all names its cell is set in. */
  readonly steps: number;
  /** The row in which Excel sums up indicators that have no sum. */
  readonly isTotals: boolean;
}

function stepsOf(grid: Grid, row: number, column: number): number {
  return grid.shown(row, column)?.indent ?? 0;
}

function indicatorRow(
  grid: Grid,
  { row, column, raw, context, section, parents, gradeOfWhole, steps, isTotals }: Reading,
): TableRow {
  const name = readRowName(raw, steps);
  const read = readLabel(name.text);
  const { details, cells, period, ...side } = context;
  const { name: named, deed } = withoutDeed(read.name);
  const said = deed === undefined ? details : { verb: deed, ...details };
  const whole = name.ofWhich || name.indent > 0 ? gradeOfWhole : undefined;
  const full = fullName(named, said, whole);
  const indicator = { ...read, name: full.name };
  const { role } = entityName(name.text);
  const unnamed =
    isTotals ||
    indicator.name === "" ||
    role === "total" ||
    role === "average" ||
    role === "subtotal";
  const undated = period === "unclear";
  const partOf = unnamed ? undefined : parents.place(name, indicator.name);
  const merge = grid.merge(row, column);
  const label: CellAddress = {
    sheet: grid.sheet,
    row: merge?.top ?? row,
    column: merge?.left ?? column,
  };
  return {
    row,
    kind: partOf === undefined ? "indicator" : "part",
    text: raw.trim(),
    indicator,
    ...(section !== undefined && { section }),
    ...side,
    ...(full.base !== undefined && { base: full.base }),
    details: full.details,
    ...(partOf !== undefined && { partOf }),
    ...(partOf !== undefined && name.remainder && { remainder: true as const }),
    cells: raw.trim() === "" ? cells : [label, ...cells],
    ...(period !== undefined && !undated && { period }),
    ...((unnamed || undated) && {
      problem: { code: "unclear-header" as const, detail: { header: raw.trim() } },
    }),
  };
}

/** A line of its own among the rows, or a numbered heading with nothing but marks for no data beside it. */
function isSection(grid: Grid, { row, columns, figures }: RowShape, names: number): boolean {
  const first = columns[0] ?? names;
  if (columns.length === 1) return first <= names && figures.length === 0;
  if (!isNumberedHeading(cellText(grid.cell(row, first)))) return false;
  return columns.slice(1).every((column) => isMissingMark(cellText(grid.cell(row, column))));
}

/** A part is counted as its whole is. */
function inheritUnits(rows: readonly TableRow[]): TableRow[] {
  let whole: TableRow | undefined;
  return rows.map((row) => {
    if (row.partOf === undefined) whole = row;
    const missing = row.partOf !== undefined && !row.unit && !row.indicator?.unit;
    const unit = whole?.unit ?? whole?.indicator?.unit;
    if (row.partOf === undefined || whole?.indicator?.name !== row.partOf) return row;
    const units = whole.units && new Map([...whole.units, ...(row.units ?? [])]);
    return { ...row, ...(units && { units }), ...(missing && unit && { unit }) };
  });
}
