import type { Area, AreaAddress, CellAddress } from "./workbook";

/** The last row and column of any sheet, zero-based. */
const LAST_ROW = 1048575;
const LAST_COLUMN = 16383;

/**
 * The letters of a zero-based column.
 *
 * @example columnLetters(0) // => "A"
 * @example columnLetters(27) // => "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The zero-based column of its letters.
 *
 * @example columnIndex("AB") // => 27
 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * A cell as the user reads it, the sheet's name unquoted: for print and for the pane, not for formulas.
 *
 * @example formatAddress({ sheet: "指标", row: 4, column: 2 }) // => "指标!C5"
 */
export function formatAddress(cell: CellAddress): string {
  return `${cell.sheet}!${formatCell(cell.row, cell.column)}`;
}

/**
 * @example formatArea({ sheet: "指标", top: 0, left: 0, bottom: 4, right: 2 }) // => "指标!A1:C5"
 */
export function formatArea(area: AreaAddress): string {
  return `${area.sheet}!${formatRectangle(area)}`;
}

/**
 * @example formatCell(4, 2) // => "C5"
 */
export function formatCell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * @example formatRectangle({ top: 1, left: 1, bottom: 1, right: 1 }) // => "B2"
 */
export function formatRectangle(area: Area): string {
  const start = formatCell(area.top, area.left);
  const end = formatCell(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/**
 * Reads `B2` or `B2:D9`, with or without `$` and a sheet in front; `undefined` for anything else.
 *
 * @example parseRectangle("指标!$B$2:D9") // => { top: 1, left: 1, bottom: 8, right: 3 }
 */
export function parseRectangle(address: string): Area | undefined {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(local);
  if (!match) return undefined;
  const [, startLetters = "", startRow = "", endLetters = startLetters, endRow = startRow] = match;
  const columns = [columnIndex(startLetters), columnIndex(endLetters)];
  const rows = [Number(startRow) - 1, Number(endRow) - 1];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/**
 * The sheet and the area of a reference as Excel writes it.
 *
 * @example splitReference("Sheet1!A1:C5") // => { sheet: "Sheet1", area: "A1:C5" }
 * @example splitReference("'1—11月 ''快报'''!A1") // => { sheet: "1—11月 '快报'", area: "A1" }
 */
export function splitReference(reference: string): { sheet: string; area: string } {
  const at = reference.lastIndexOf("!");
  const sheet = reference.slice(0, Math.max(0, at)).replace(/^'(.*)'$/s, "$1");
  return { sheet: sheet.replaceAll("''", "'"), area: reference.slice(at + 1) };
}

/**
 * Reads a reference to one area of one sheet, whole columns and rows too; `undefined` for anything else.
 *
 * @example parseReference("指标!$B$2:$B$9") // => { sheet: "指标", top: 1, left: 1, bottom: 8, right: 1 }
 * @example parseReference("'2022年'!$C:$C") // => { sheet: "2022年", top: 0, left: 2, bottom: 1048575, right: 2 }
 * @example parseReference("指标!$A$1,指标!$C$1") // => undefined
 */
export function parseReference(reference: string): AreaAddress | undefined {
  const plain = reference.replace(/^=/, "").trim();
  if (!/^(?:'(?:[^']|'')+'|[^'!,()[\]]+)!\$?[A-Z$\d:]+$/i.test(plain)) return undefined;
  const { sheet, area } = splitReference(plain);
  const found = parseRectangle(area) ?? wholeColumns(area) ?? wholeRows(area);
  return found && { sheet, ...found };
}

function wholeColumns(area: string): Area | undefined {
  const [, first = "", last = ""] = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(area) ?? [];
  if (first === "") return undefined;
  const columns = [columnIndex(first), columnIndex(last)];
  return { top: 0, left: Math.min(...columns), bottom: LAST_ROW, right: Math.max(...columns) };
}

function wholeRows(area: string): Area | undefined {
  const [, first, last] = /^\$?(\d+):\$?(\d+)$/.exec(area) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const rows = [Number(first) - 1, Number(last) - 1];
  return { top: Math.min(...rows), left: 0, bottom: Math.max(...rows), right: LAST_COLUMN };
}
