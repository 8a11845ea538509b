import type { Area } from "../../src/workbook/workbook";
import { isFormattedNumber } from "./cellValue";
import type { CallOutcome } from "./callResult";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Noted {
  readonly number: number;
  readonly numberFormat: string;
}

/**
 * The formats that came with results. As in Excel they belong to the values: the cells show them, but the number format
 * of the cells stays what it was. Known by cell and number, since a formula may go on calculating with a result.
 */
export class ResultFormats {
  private readonly sheets = new Map<string, Map<number, Map<number, Noted>>>();

  /** What the call of a cell's formula has come to. */
  note({ sheet, row, column }: Place, { cells }: CallOutcome): void {
    if (!cells.flat().some(isFormattedNumber)) return;
    const rows = this.sheets.get(sheet) ?? new Map<number, Map<number, Noted>>();
    this.sheets.set(sheet, rows);
    cells.forEach((values, down) =>
      values.forEach((value, over) => {
        if (!isFormattedNumber(value)) return;
        const columns = rows.get(row + down) ?? new Map<number, Noted>();
        rows.set(row + down, columns.set(column + over, value));
      }),
    );
  }

  /** The format that the number in a cell came with. */
  find({ sheet, row, column }: Place, number: unknown): string | undefined {
    const noted = this.sheets.get(sheet)?.get(row)?.get(column);
    return noted?.number === number ? noted?.numberFormat : undefined;
  }

  hasAny(sheet: string): boolean {
    return this.sheets.has(sheet);
  }

  /** Something else was entered there. */
  forget(sheet: string, area: Area): void {
    const rows = this.sheets.get(sheet);
    for (const [row, columns] of rows ?? []) {
      if (row < area.top || row > area.bottom) continue;
      for (const column of columns.keys()) {
        if (column >= area.left && column <= area.right) columns.delete(column);
      }
    }
  }

  clear(): void {
    this.sheets.clear();
  }
}
