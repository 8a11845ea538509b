import type { Area } from "../../../src/workbook/workbook";
import { printArea, quoteSheet } from "../../grid/address";
import { columnsOf, isEntireColumn, isEntireRow, rowsOf } from "../../grid/area";
import { errorJson, numberJson, plainJson, type CellJson } from "../../grid/cellJson";
import type { GridCell, GridModel } from "../../grid/gridModel";
import { findSheet } from "./findSheet";

/** More cells than this are not handed out in one read, as in Excel. */
const CELL_LIMIT = 5_000_000;

type Readers = Readonly<Record<string, () => unknown>>;

/** What `load` reads of an area. The cells are fetched once, however many properties are asked for. */
export function rangeProperties(grid: GridModel, sheet: string, area: Area): Readers {
  const matrices = new CellMatrices(grid, sheet, area);
  const address = (): string =>
    `${quoteSheet(findSheet(grid, sheet)?.name ?? "")}!${printArea(area)}`;
  const rowHidden = (): boolean | null => rowsHidden(grid, sheet, area);
  const columnHidden = (): boolean | null => columnsHidden(grid, sheet, area);
  const spills = (): boolean => grid.spillArea(sheet, area.top, area.left) !== undefined;
  return {
    Address: address,
    AddressLocal: address,
    RowIndex: () => area.top,
    ColumnIndex: () => area.left,
    RowCount: () => rowsOf(area),
    ColumnCount: () => columnsOf(area),
    CellCount: () => rowsOf(area) * columnsOf(area),
    IsEntireRow: () => isEntireRow(area),
    IsEntireColumn: () => isEntireColumn(area),
    RowHidden: rowHidden,
    ColumnHidden: columnHidden,
    Hidden: () =>
      rowHidden() === true || columnHidden() === true ? true : (rowHidden() ?? columnHidden()),
    HasSpill: spills,
    ...matrices.readers(),
  };
}

class CellMatrices {
  private cells: readonly (readonly GridCell[])[] | null | undefined;

  constructor(
    private readonly grid: GridModel,
    private readonly sheet: string,
    private readonly area: Area,
  ) {}

  readers(): Readers {
    const formulas = (): unknown => this.matrix((cell) => cell.formula ?? cell.value);
    const numberFormats = (): unknown => this.matrix((cell) => cell.numberFormat);
    return {
      Values: () => this.matrix((cell) => cell.value),
      Text: () => this.matrix((cell) => cell.text),
      Formulas: formulas,
      FormulasLocal: formulas,
      NumberFormat: numberFormats,
      NumberFormatLocal: numberFormats,
      ValueTypes: () => this.matrix(valueType),
      ValuesAsJson: () => this.matrix(cellJson),
    };
  }

  /** Whole rows and columns, and areas over the limit, have no cell-level properties. */
  private matrix<T>(part: (cell: GridCell) => T): T[][] | null {
    this.cells ??= this.isReadable() ? this.grid.cells(this.sheet, this.area) : null;
    return this.cells?.map((row) => row.map(part)) ?? null;
  }

  private isReadable(): boolean {
    const { area } = this;
    if (isEntireRow(area) || isEntireColumn(area)) return false;
    return rowsOf(area) * columnsOf(area) <= CELL_LIMIT;
  }
}

export function valueType(cell: GridCell): string {
  if (cell.isError) return "Error";
  if (typeof cell.value === "number") return "Double";
  if (typeof cell.value === "boolean") return "Boolean";
  return cell.value === "" && cell.formula === undefined ? "Empty" : "String";
}

function cellJson(cell: GridCell): CellJson {
  const { value, isError, formula, valueFormat } = cell;
  if (isError) return errorJson(String(value));
  if (typeof value === "number") return numberJson(value, valueFormat);
  return plainJson(value, value === "" && formula === undefined);
}

/** `null` when some are hidden and some are not. */
function rowsHidden(grid: GridModel, sheet: string, area: Area): boolean | null {
  return uniform(area.top, area.bottom, (row) => grid.isRowHidden(sheet, row));
}

function columnsHidden(grid: GridModel, sheet: string, area: Area): boolean | null {
  return uniform(area.left, area.right, (column) => grid.isColumnHidden(sheet, column));
}

function uniform(first: number, last: number, test: (index: number) => boolean): boolean | null {
  const expected = test(first);
  for (let index = first + 1; index <= last; index++) {
    if (test(index) !== expected) return null;
  }
  return expected;
}
