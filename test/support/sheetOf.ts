import { displayText } from "../../src/hosts/xlsx/displayText";
import type { Area, Cell, Sheet, Workbook } from "../../src/workbook/workbook";

export interface SheetOptions {
  readonly firstRow?: number;
  readonly firstColumn?: number;
  readonly visible?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/**
 * A sheet drawn in text, a string a row and `|` between cells. A cell is
 * - blank where nothing stands; `<` is merged with the cell on its left, `^` with the one above;
 * - a number where it reads like one, with a number format behind `@`: `0.0075@0.00%`;
 * - an error as `#N/A!`; a text otherwise, `'1920` one that looks like a number. Leading blanks of a text stand behind a dot.
 */
export function sheetOf(
  name: string,
  drawing: readonly string[],
  options: SheetOptions = {},
): Sheet {
  const { firstRow = 0, firstColumn = 0 } = options;
  const grid = drawing.map((line) => line.split("|"));
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    visible: options.visible ?? true,
    firstRow,
    firstColumn,
    rows: grid.map((row) => Array.from({ length: width }, (_, index) => cellOf(row[index] ?? ""))),
    merges: mergesOf(grid, firstRow, firstColumn),
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: options.hiddenColumns ?? [],
  };
}

export function bookOf(...sheets: readonly Sheet[]): Workbook {
  return { sheets };
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/;

function cellOf(drawn: string): Cell | null {
  const text = drawn.trim();
  if (text === "" || text === "<" || text === "^") return null;
  if (text.startsWith("'")) return textCell(text.slice(1));
  if (text.startsWith(".")) return textCell(text.slice(1));
  if (/^#.*!$/.test(text)) {
    const error = text.slice(0, -1);
    return { value: { error }, text: error, numberFormat: "General" };
  }
  const [number = "", numberFormat = "General"] = text.split("@");
  if (!NUMBER.test(number)) return textCell(text);
  const value = Number(number);
  return { value, text: displayText(value, numberFormat), numberFormat };
}

function textCell(value: string): Cell {
  return { value, text: value, numberFormat: "General" };
}

/** Every cell that is not `<` or `^` and has some beside or below it is the first of a merged area. */
function mergesOf(
  grid: readonly (readonly string[])[],
  firstRow: number,
  firstColumn: number,
): Area[] {
  const at = (row: number, column: number): string => grid[row]?.[column]?.trim() ?? "";
  const merges: Area[] = [];
  for (const [row, cells] of grid.entries()) {
    for (const column of cells.keys()) {
      if (at(row, column) === "<" || at(row, column) === "^") continue;
      let right = column;
      while (at(row, right + 1) === "<") right += 1;
      let bottom = row;
      while (at(bottom + 1, column) === "^") bottom += 1;
      if (right === column && bottom === row) continue;
      merges.push({
        top: firstRow + row,
        left: firstColumn + column,
        bottom: firstRow + bottom,
        right: firstColumn + right,
      });
    }
  }
  return merges;
}
