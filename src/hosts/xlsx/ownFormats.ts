import { CELLS_PER_SHEET } from "../../workbook/limits";
import type { Area } from "../../workbook/workbook";
import { ownResultFormat } from "./ownResultFormat";
import type { FileCell } from "./parts/sheetPart";

/** The formats that results of our functions come with, cell by cell in the order of the file. */
export class OwnFormats {
  /** By column, of the formula that last filled cells of it: down to which row. */
  private readonly filled = new Map<number, { readonly bottom: number; readonly format: string }>();
  /** Areas in a file may be anything. */
  private room = CELLS_PER_SHEET;

  constructor(private readonly used: Area) {}

  of({ row, column, formula }: FileCell): string | undefined {
    if (formula) {
      const format = ownResultFormat(formula.text);
      if (format !== undefined && formula.fills) this.fill(formula.fills, format);
      return format;
    }
    const over = this.filled.get(column);
    return over && row <= over.bottom ? over.format : undefined;
  }

  private fill({ left, right, bottom }: Area, format: string): void {
    const last = Math.min(right, this.used.right);
    this.room -= last - left + 1;
    if (this.room < 0) return;
    for (let column = left; column <= last; column += 1) {
      this.filled.set(column, { bottom, format });
    }
  }
}
