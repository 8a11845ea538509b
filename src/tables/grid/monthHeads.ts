import type { Cell } from "../../workbook/workbook";

/** 2023.10, of which a number keeps no more than 2023.1. */
const YEAR_AND_MONTH = /^((?:19|20)\d\d)\.(0[1-9]|1[0-2])$/;

/**
 * Rows with 2022.10 and 2023.10 as the months they are, where they head a table: numbers or texts of this form and no others, all
 * different, behind a word, in the first row that holds numbers at all.
 */
export function withMonthHeads(
  rows: readonly (readonly (Cell | null)[])[],
): readonly (readonly (Cell | null)[])[] {
  const at = rows.findIndex((row) => row.some(isNumber));
  const row = rows[at];
  if (!row || !isOfMonths(row)) return rows;
  return rows.map((one, index) => (index === at ? one.map(asMonth) : one));
}

function isOfMonths(row: readonly (Cell | null)[]): boolean {
  const numbers = row.filter(isNumber).map(shownIn);
  const [first] = row.filter((cell) => cell !== null);
  return (
    numbers.length > 1 &&
    new Set(numbers).size === numbers.length &&
    numbers.every((text) => YEAR_AND_MONTH.test(text)) &&
    !isNumber(first ?? null)
  );
}

function isNumber(cell: Cell | null): boolean {
  return cell !== null && (typeof cell.value === "number" || /^[\d.]+$/.test(shownIn(cell)));
}

function shownIn(cell: Cell | null): string {
  return cell?.text.trim() ?? "";
}

function asMonth(cell: Cell | null): Cell | null {
  const [, year, month] = YEAR_AND_MONTH.exec(shownIn(cell)) ?? [];
  if (cell === null || year === undefined) return cell;
  const text = `${year}年${Number(month)}月`;
  return { ...cell, value: text, text };
}
