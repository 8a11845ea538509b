import type { Area } from "../../../src/workbook/workbook";
import type {
  CellFormat,
  GridModel,
  HorizontalAlignment,
  VerticalAlignment,
} from "../../grid/gridModel";
import { invalidArgument } from "../apiError";
import type { HostObject } from "../hostObject";
import { text, truth } from "./argument";

/** `range.format`. What it reads is the format of the first cell. */
export function rangeFormat(grid: GridModel, sheet: string, area: Area): HostObject {
  const read = (): CellFormat => grid.format(sheet, area.top, area.left);
  const apply = (format: CellFormat): void => grid.setFormat(sheet, area, format);
  const nothing = (): null => null;
  return {
    type: "RangeFormat",
    properties: () => ({
      ColumnWidth: () => grid.columnWidth(sheet, area.left),
      RowHeight: () => grid.rowHeight(sheet, area.top),
      WrapText: () => read().wrapText ?? false,
      HorizontalAlignment: () => read().horizontalAlignment ?? "General",
      VerticalAlignment: () => read().verticalAlignment ?? "Bottom",
      IndentLevel: () => commonIndent(grid, sheet, area),
    }),
    setters: {
      ColumnWidth: (value) =>
        grid.setColumnWidths(sheet, area.left, area.right, size(value, "RangeFormat.columnWidth")),
      RowHeight: (value) =>
        grid.setRowHeights(sheet, area.top, area.bottom, size(value, "RangeFormat.rowHeight")),
      WrapText: (value) => apply({ wrapText: truth(value, "RangeFormat.wrapText") }),
      HorizontalAlignment: (value) =>
        apply({
          horizontalAlignment: oneOf(horizontal, value, "RangeFormat.horizontalAlignment"),
        }),
      VerticalAlignment: (value) =>
        apply({ verticalAlignment: oneOf(vertical, value, "RangeFormat.verticalAlignment") }),
      IndentLevel: (value) => apply({ indent: size(value, "RangeFormat.indentLevel") }),
      // Shrinking to fit has no counterpart in the grid: taken, not shown.
      ShrinkToFit: nothing,
    },
    children: {
      Font: () => rangeFont(read, apply),
      Fill: () => rangeFill(read, apply),
    },
    // Column widths and row heights already follow the text closely enough in the grid.
    methods: { AutofitColumns: nothing, AutofitRows: nothing },
  };
}

/** `null` where not all cells are set in alike. */
function commonIndent(grid: GridModel, sheet: string, area: Area): number | null {
  const first = grid.format(sheet, area.top, area.left).indent ?? 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if ((grid.format(sheet, row, column).indent ?? 0) !== first) return null;
    }
  }
  return first;
}

function rangeFont(read: () => CellFormat, apply: (format: CellFormat) => void): HostObject {
  return {
    type: "RangeFont",
    properties: () => ({
      Bold: () => read().bold ?? false,
      Italic: () => read().italic ?? false,
      Underline: () => (read().underline ? "Single" : "None"),
      Color: () => read().fontColor ?? "#000000",
      Name: () => read().fontName ?? "",
      Size: () => read().fontSize ?? 11,
    }),
    setters: {
      Bold: (value) => apply({ bold: truth(value, "RangeFont.bold") }),
      Italic: (value) => apply({ italic: truth(value, "RangeFont.italic") }),
      Underline: (value) => apply({ underline: value !== "None" }),
      Color: (value) => apply({ fontColor: text(value, "RangeFont.color") }),
      Name: (value) => apply({ fontName: text(value, "RangeFont.name") }),
      Size: (value) => apply({ fontSize: size(value, "RangeFont.size") }),
    },
  };
}

function rangeFill(read: () => CellFormat, apply: (format: CellFormat) => void): HostObject {
  return {
    type: "RangeFill",
    properties: () => ({ Color: () => read().fillColor ?? "#FFFFFF" }),
    setters: { Color: (value) => apply({ fillColor: text(value, "RangeFill.color") }) },
    methods: { Clear: () => apply({ fillColor: "" }) },
  };
}

const horizontal: readonly HorizontalAlignment[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Justify",
];
const vertical: readonly VerticalAlignment[] = ["Top", "Center", "Bottom"];

function oneOf<T extends string>(allowed: readonly T[], value: unknown, where: string): T {
  const found = allowed.find((name) => name === value);
  if (found === undefined) throw invalidArgument(where);
  return found;
}

function size(value: unknown, where: string): number {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument(where);
  return value;
}
