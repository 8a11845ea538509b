import type { Area, Cell, Sheet } from "../../workbook/workbook";
import { isBodyCell, type IsBody } from "./isBodyCell";
import { sharedWith } from "./sharedWith";
import { withMonthHeads } from "./monthHeads";
import { withoutTranslation } from "./withoutTranslation";

/** A sheet addressed by its own rows and columns, zero-based, with merged areas seen through. */
export interface Grid {
  readonly sheet: string;
  /** The rows and columns that hold anything; `undefined` for a blank sheet. */
  readonly used: Area | undefined;
  /** The cell that is really there; `null` for a blank one and for the hidden part of a merged area. */
  readonly cell: (row: number, column: number) => Cell | null;
  /** The same, but a merged area shows its first cell everywhere. */
  readonly shown: (row: number, column: number) => Cell | null;
  /** Tells figures, marks for no data and errors from what headers are made of. */
  readonly isBody: IsBody;
  /** The merged area over a cell, if there is one. */
  readonly merge: (row: number, column: number) => Area | undefined;
  /** Columns of the non-blank cells of a row, ascending. */
  readonly filled: (row: number) => readonly number[];
  /** Nothing stands in the row, nor reaches into it from a merged cell. */
  readonly isBlankRow: (row: number) => boolean;
  /** The user has hidden the column. */
  readonly isHidden: (column: number) => boolean;
  /** The user has hidden the row. */
  readonly isHiddenRow: (row: number) => boolean;
}

/** Prepares a sheet for reading, in time linear in its cells; of bilingual texts only the Chinese is seen. */
export function gridOf(sheet: Sheet): Grid {
  const rows = withMonthHeads(sheet.rows.map(asSeen));
  const hidden = new Set(sheet.hiddenColumns);
  const hiddenRows = new Set(sheet.hiddenRows);
  const filledRows = filledIn(rows, sheet.firstColumn);
  const cell = (row: number, column: number): Cell | null =>
    rows[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
  const used = usedArea(filledRows, sheet.firstRow);
  const merges = used ? mergesByRow(sheet.merges, used) : new Map<number, Area[]>();
  const merge = (row: number, column: number): Area | undefined =>
    merges.get(row)?.find(({ left, right }) => left <= column && column <= right);
  const filled = (row: number): readonly number[] => filledRows[row - sheet.firstRow] ?? [];
  return {
    sheet: sheet.name,
    used,
    cell,
    isBody: isBodyCell,
    merge,
    shown: (row, column) => {
      const area = merge(row, column);
      return area ? cell(area.top, area.left) : cell(row, column);
    },
    filled,
    isBlankRow: (row) =>
      filled(row).length === 0 &&
      !merges.get(row)?.some(({ top, left }) => cell(top, left) !== null),
    isHidden: (column) => hidden.has(column),
    isHiddenRow: (row) => hiddenRows.has(row),
  };
}

/** Without what is no content to a reader: blanks alone are no text, a translation says its Chinese again. */
function asSeen(row: readonly (Cell | null)[]): readonly (Cell | null)[] {
  let changed: (Cell | null)[] | undefined;
  for (let at = 0; at < row.length; at += 1) {
    const cell = row[at];
    if (typeof cell?.value !== "string") continue;
    const value = withoutTranslation(cell.value);
    const isBlank = value.trim() === "";
    if (value === cell.value && !isBlank) continue;
    changed ??= [...row];
    changed[at] = isBlank ? null : { ...cell, value, text: value };
  }
  return changed ?? row;
}

function filledIn(
  rows: readonly (readonly (Cell | null)[])[],
  first: number,
): readonly (readonly number[])[] {
  let above: readonly number[] | undefined;
  return rows.map((row) => {
    const columns: number[] = [];
    for (let at = 0; at < row.length; at += 1) if (row[at]) columns.push(at + first);
    above = sharedWith(above, columns);
    return above;
  });
}

function usedArea(filled: readonly (readonly number[])[], firstRow: number): Area | undefined {
  let area: Area | undefined;
  for (const [index, columns] of filled.entries()) {
    const left = columns[0];
    const right = columns[columns.length - 1];
    if (left === undefined || right === undefined) continue;
    area = {
      top: area?.top ?? firstRow + index,
      left: Math.min(area?.left ?? left, left),
      bottom: firstRow + index,
      right: Math.max(area?.right ?? right, right),
    };
  }
  return area;
}

const MOST_MERGED_ROWS = 200000;

/** Merged areas by the rows they cover, within the used range. Areas beyond any sensible number are not looked at. */
function mergesByRow(merges: readonly Area[], used: Area): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  let room = MOST_MERGED_ROWS;
  for (const area of merges) {
    const top = Math.max(area.top, used.top);
    const bottom = Math.min(area.bottom, used.bottom);
    room -= Math.max(0, bottom - top + 1);
    if (room < 0) break;
    for (let row = top; row <= bottom; row += 1) {
      const areas = byRow.get(row);
      if (areas) areas.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}
