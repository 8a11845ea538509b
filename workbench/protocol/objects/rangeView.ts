import type { Area } from "../../../src/workbook/workbook";
import { printArea } from "../../grid/address";
import type { GridCell } from "../../grid/gridModel";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import { valueType } from "./rangeProperties";
import { range } from "./range";

/** `range.getVisibleView()`: the cells of an area that are not hidden, closed up. */
export function rangeView(context: HostContext, sheet: string, area: Area): HostObject {
  const { grid } = context;
  const rows = shown(area.top, area.bottom, (row) => !grid.isRowHidden(sheet, row));
  const columns = shown(area.left, area.right, (column) => !grid.isColumnHidden(sheet, column));
  const matrix = <T>(part: (cell: GridCell) => T): T[][] => {
    const cells = grid.cells(sheet, area);
    return rows.map((row) =>
      columns.flatMap((column) => {
        const cell = cells[row - area.top]?.[column - area.left];
        return cell ? [part(cell)] : [];
      }),
    );
  };
  const addresses = (): string[][] =>
    rows.map((row) =>
      columns.map((column) => printArea({ top: row, left: column, bottom: row, right: column })),
    );
  return {
    type: "RangeView",
    properties: () => ({
      Values: () => matrix((cell) => cell.value),
      Text: () => matrix((cell) => cell.text),
      Formulas: () => matrix((cell) => cell.formula ?? cell.value),
      NumberFormat: () => matrix((cell) => cell.numberFormat),
      ValueTypes: () => matrix(valueType),
      RowCount: () => rows.length,
      ColumnCount: () => columns.length,
      CellAddresses: addresses,
    }),
    objects: { GetRange: () => range(context, sheet, area) },
  };
}

function shown(first: number, last: number, test: (index: number) => boolean): number[] {
  const all = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  return all.filter(test);
}
