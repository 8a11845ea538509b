import type { IStyleData } from "@univerjs/core";
import type ExcelJS from "exceljs";
import { cellStyle } from "./cellStyleOfFile";

/** The styles of a workbook, each kept once; cells name them by id. */
export class StyleTable {
  private readonly ids = new Map<string, string>();
  private readonly styles: Record<string, IStyleData> = {};

  /** `undefined` for a cell without any formatting. */
  idOf(cell: ExcelJS.Cell): string | undefined {
    const style = cellStyle(cell);
    const key = JSON.stringify(style);
    if (key === "{}") return undefined;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `style-${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.styles[id] = style;
    return id;
  }

  all(): Record<string, IStyleData> {
    return this.styles;
  }
}
