import type { Area } from "../../../src/workbook/workbook";
import type { GridModel } from "../../grid/gridModel";

/** `range.getCellProperties`: what there is of each cell's format, whatever the caller chose. */
export function cellProperties(grid: GridModel, sheet: string, { top, left, bottom, right }: Area) {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, over) => {
      const format = grid.format(sheet, top + down, left + over);
      const { indent = 0, horizontalAlignment = "General", wrapText = false } = format;
      return { format: { indentLevel: indent, horizontalAlignment, wrapText } };
    }),
  );
}
