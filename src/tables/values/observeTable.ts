import type { Problem } from "../../problem";
import type { CellAddress } from "../../workbook/workbook";
import type { Grid } from "../grid/grid";
import type { Observation } from "../observation";
import { gatherRefusals, type RefusedCell } from "../refusals";
import type { TableRow } from "../rows/tableRow";
import type { Refusal, TextMaterial } from "../table";
import { isHeld, withoutBase } from "../words/combineMeasures";
import { conclusionTexts } from "./conclusionTexts";
import { withGrowthRows } from "./growthRows";
import { columnObserver } from "./observe";
import { askedOf, type Questions } from "../meaning/settle";
import type { TableSays } from "../meaning/tableSays";
import { namedInRow, type NamedInRow } from "./namedInRow";
import { placeExamples } from "./placeExamples";
import { withPointsRows } from "./pointsRows";
import { withRowWords } from "./rowWords";
import type { ValueColumn } from "./valueColumn";

/** What is read of a table's cells, and what of them is refused. */
export interface TableFigures {
  readonly observations: readonly Observation[];
  /** Conclusions without a figure. */
  readonly texts: readonly TextMaterial[];
  readonly refused: readonly Refusal[];
}

/** Reads a table's cells by its columns as they are understood so far. */
export type TableReader = (columns: readonly ValueColumn[]) => TableFigures;

/**
 * Reads every cell where a row and a column of figures cross; what is no figure is refused with its reason. What has been read of
 * a column is not read again while nothing more is known of it.
 */
export function tableReader(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
  says: TableSays,
): TableReader {
  const worded = withRowWords(grid, rows, columns);
  const told = withGrowthRows(grid, withPointsRows(grid, worded, columns), columns).map(readRow);
  const named = new Map(told.map(({ row }) => [row, namedInRow(grid, row, columns)]));
  const known = new Map<ValueColumn, ColumnFigures>();
  return (settled) => {
    const asked = askedOf(told, settled, says);
    const read = settled.map((column) => {
      const figures = known.get(column) ?? readColumn(grid, told, column, { says, named, asked });
      known.set(column, figures);
      return figures;
    });
    const observations = placeExamples(inReadingOrder(read.flatMap((one) => one.observations)));
    return {
      observations,
      texts: conclusionTexts(grid, told, observations),
      refused: gatherRefusals(read.flatMap((one) => one.refused)),
    };
  };
}

interface ColumnFigures {
  readonly observations: readonly Observation[];
  readonly refused: readonly RefusedCell[];
}

interface TableWords {
  readonly says: TableSays;
  readonly named: ReadonlyMap<number, NamedInRow>;
  readonly asked: Questions;
}

function readColumn(
  grid: Grid,
  rows: readonly TableRow[],
  column: ValueColumn,
  { says, named, asked }: TableWords,
): ColumnFigures {
  const observations: Observation[] = [];
  const refused: RefusedCell[] = [];
  if (column.measure === "unread") return { observations, refused };
  // Nothing is weighed any more: what a movement is held against is said of each figure of it.
  const observe = columnObserver({ ...column, measure: withoutBase(column.measure) }, says, asked);
  const observeApart = columnObserver(withoutName(column), says, asked);
  for (const row of rows) {
    const cell = isLeftOut(row) ? null : grid.cell(row.row, column.column);
    if (!cell) continue;
    const address = { sheet: grid.sheet, row: row.row, column: column.column };
    const known =
      column.problem ??
      row.problem ??
      named.get(row.row)?.get(column.column) ??
      sharedFigure(grid, address, column, says.names);
    if (known) refused.push({ address, problem: known });
    else {
      const observed = (row.apart ? observeApart : observe)(cell, address, row);
      if (observed.kind === "observations") observations.push(...observed.observations);
      if (observed.kind === "refused") refused.push({ address, problem: observed.problem });
    }
  }
  return { observations, refused };
}

/** What is left of a column for a line that names its own figure: when it is. */
function withoutName({ column, text, heading, from, period, hidden }: ValueColumn): ValueColumn {
  const { period: dated } = from;
  return {
    column,
    text,
    heading,
    from: { ...(dated && { period: dated }) },
    measure: "level",
    period,
    ...(hidden && { hidden }),
  };
}

/** The row of a movement that is none over the year before, for reading its cells. */
function readRow(row: TableRow): TableRow {
  const { indicator } = row;
  return indicator && isHeld(indicator.measure)
    ? { ...row, indicator: { ...indicator, measure: withoutBase(indicator.measure) } }
    : row;
}

function isLeftOut({ kind }: TableRow): boolean {
  return kind === "section" || kind === "unread";
}

/** A figure merged over several rows or columns is of nobody knows which, unless the row's name, or the heading, is merged alike. */
function sharedFigure(
  grid: Grid,
  { row, column }: CellAddress,
  { heading }: ValueColumn,
  names: number,
): Problem | undefined {
  const merge = grid.merge(row, column);
  if (!merge) return undefined;
  const beside = grid.merge(row, names);
  const isOfRow =
    merge.top === merge.bottom || (beside?.top === merge.top && beside.bottom === merge.bottom);
  const head = heading.cells[heading.cells.length - 1];
  const over = head && grid.merge(head.row, column);
  const isOfColumn =
    merge.left === merge.right || (over?.left === merge.left && over.right === merge.right);
  return isOfRow && isOfColumn ? undefined : { code: "merged-figure" };
}

function inReadingOrder(observations: readonly Observation[]): Observation[] {
  return [...observations].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}
