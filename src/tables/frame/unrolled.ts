import { formatArea } from "../../workbook/address";
import type { Area, AreaAddress, CellAddress } from "../../workbook/workbook";
import type { Grid } from "../grid/grid";
import { rowShape } from "../grid/rowShape";
import type { Origin, SaidBy } from "../meaning/origin";
import type { TableReading } from "../readTable";
import type { Frame, Side } from "./frame";

/** A table in panels as it would stand in one long column of rows, and the way back to the sheet for what was read of it. */
export interface Unrolled {
  readonly grid: Grid;
  readonly frame: Frame;
  readonly inPlace: (reading: TableReading) => TableReading;
}

/** The panels of a table one below the other; `undefined` where it has none. */
export function unrolled(grid: Grid, frame: Frame): Unrolled | undefined {
  const [first, ...others] = frame.panels ?? [];
  if (!first || others.length === 0) return undefined;
  const places = placesOf(grid, frame, first, others);
  const long = longGrid(grid, places);
  const shapes = frame.body.map(({ row }) => row);
  const rows = [0, ...others.map((_, index) => index + 1)].flatMap((panel) =>
    shapes.map((row) => places.below(row, panel)),
  );
  const body = rows
    .map((row) => rowShape(long, row, first.left, first.right))
    .filter(({ columns }) => columns.length > 0);
  const bottom = body[body.length - 1]?.row ?? frame.area.bottom;
  const area = { ...frame.area, left: first.left, right: first.right, bottom };
  return {
    grid: long,
    frame: { ...frame, area, body },
    inPlace: (reading) => placedBack(reading, frame, places),
  };
}

/** Where the cells of the long table stand on the sheet. */
interface Places {
  readonly first: Side;
  /** The first row below everything on the sheet: there the second panel begins. */
  readonly end: number;
  readonly top: number;
  readonly below: (row: number, panel: number) => number;
  readonly cell: (row: number, column: number) => Pick<CellAddress, "row" | "column">;
}

/** Panels do not touch, so that nothing reaches from one into the next. */
const GAP = 2;

function placesOf(
  { used }: Grid,
  { area, header }: Frame,
  first: Side,
  others: readonly Side[],
): Places {
  const top = Math.max(...header) + 1;
  const end = Math.max(used?.bottom ?? 0, area.bottom) + GAP;
  const height = area.bottom - top + GAP;
  return {
    first,
    end,
    top,
    below: (row, panel) => (panel === 0 ? row : end + (panel - 1) * height + row - top),
    cell: (row, column) => {
      if (row < end) return { row, column };
      const { left = first.left } = others[Math.floor((row - end) / height)] ?? {};
      return { row: top + ((row - end) % height), column: column - first.left + left };
    },
  };
}

/** The sheet with the right panels below it, and not beside their first. */
function longGrid(grid: Grid, { first, end, top, cell: placeOf }: Places): Grid {
  const holds = (row: number, column: number): boolean =>
    row < top || (column >= first.left && column <= first.right);
  const cell: Grid["cell"] = (row, column) => {
    const place = placeOf(row, column);
    return holds(row, column) ? grid.cell(place.row, place.column) : null;
  };
  const merge: Grid["merge"] = (row, column) => {
    const place = placeOf(row, column);
    const area = grid.merge(place.row, place.column);
    return area && shifted(area, row - place.row, column - place.column);
  };
  return {
    ...grid,
    used: grid.used && { ...grid.used, bottom: Math.max(end, grid.used.bottom) },
    cell,
    merge,
    shown: (row, column) => {
      const area = merge(row, column);
      return area ? cell(area.top, area.left) : cell(row, column);
    },
    filled: (row) => {
      const { row: at, column: left } = placeOf(row, first.left);
      return grid
        .filled(at)
        .map((column) => column - left + first.left)
        .filter((column) => holds(row, column));
    },
    isHiddenRow: (row) => grid.isHiddenRow(placeOf(row, first.left).row),
    isBlankRow: (row) => grid.isBlankRow(placeOf(row, first.left).row),
  };
}

function shifted({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return {
    top: top + rows,
    left: left + columns,
    bottom: bottom + rows,
    right: right + columns,
  };
}

/** What was read of the long table, with every address where it is on the sheet. */
function placedBack(reading: TableReading, { area }: Frame, places: Places): TableReading {
  const cell = <Address extends CellAddress>(address: Address): Address => ({
    ...address,
    ...places.cell(address.row, address.column),
  });
  const origin = (said: Origin): Origin => ({ ...said, cells: said.cells.map(cell) });
  const saidBy = (said: SaidBy): SaidBy =>
    Object.fromEntries(Object.entries(said).map(([name, by]) => [name, origin(by)]));
  const areaOf = ({ sheet, top, left, bottom, right }: AreaAddress): AreaAddress => {
    if (top < places.end && bottom >= places.end) return { sheet, ...area };
    const corner = places.cell(top, left);
    const other = places.cell(bottom, right);
    return {
      sheet,
      top: corner.row,
      left: corner.column,
      bottom: other.row,
      right: other.column,
    };
  };
  const { table, observations, texts, refused, contradictions } = reading;
  const id = table && formatArea(areaOf(table.area));
  return {
    ...reading,
    ...(table && {
      table: {
        ...table,
        id: id ?? table.id,
        area: areaOf(table.area),
        rows: table.rows.map((row) => ({ ...row, line: places.cell(row.line, 0).row })),
      },
    }),
    observations: observations.map((found) => ({
      ...found,
      table: id ?? found.table,
      cell: cell(found.cell),
      ...(found.said && { said: saidBy(found.said) }),
    })),
    texts: texts.map((text) => ({ ...text, cell: cell(text.cell) })),
    refused: refused.map((refusal) => ({ ...refusal, area: areaOf(refusal.area) })),
    ...(contradictions && {
      contradictions: contradictions.map((one) => ({ ...one, cells: one.cells.map(cell) })),
    }),
  };
}
