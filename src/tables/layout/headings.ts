import type { CellAddress } from "../../workbook/workbook";
import type { Frame } from "../frame/frame";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import { joinLabels, type JoinedLabel } from "../words/joinLabels";
import { plainLabel } from "../words/plainLabel";
import { readLabel } from "../words/readLabel";

/** What stands over one column. */
export interface Heading {
  readonly column: number;
  /** As the user reads it: `2020年·占比(%)`. */
  readonly text: string;
  readonly label: JoinedLabel;
  readonly cells: readonly CellAddress[];
}

interface Part {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The headings of all columns of a table, merged cells and their like filled to the right. */
export function headingsOf(grid: Grid, { area, header }: Frame): Heading[] {
  const rows = header.filter((row) => !isSkipped(grid, header, row));
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  const parts = columns.map((column) =>
    distinct(rows.flatMap((row) => partAt(grid, rows, row, column, area.left) ?? [])),
  );
  const spans = new Map<string, number>();
  for (const { row, column } of parts.flat()) {
    const key = `${row} ${column}`;
    spans.set(key, (spans.get(key) ?? 0) + 1);
  }
  const grouping = new Set(
    parts
      .flat()
      .flatMap(({ row, column }) => ((spans.get(`${row} ${column}`) ?? 0) > 1 ? [row] : [])),
  );
  return columns.map((column, index) => {
    const own = parts[index] ?? [];
    // In a row that groups columns, a heading over a single one is a group as well.
    const isOwn = ({ row }: Part): boolean => !grouping.has(row);
    // 有研发机构 over 的企业数 is one label broken over two rows.
    const shared = own.filter((part) => !isOwn(part)).map(({ text }) => text);
    const broken = own
      .filter(isOwn)
      .map(({ text }) => text)
      .join("");
    const texts = broken === "" ? shared : [...shared, broken];
    return {
      column,
      text: texts.map((text) => plainLabel(text).name).join("·"),
      label: joinLabels(texts.map(readLabel)),
      cells: own.map(({ row, column: at }) => ({ sheet: grid.sheet, row, column: at })),
    };
  });
}

/** The same merged cell met again a row further down is one part. */
function distinct(parts: readonly Part[]): Part[] {
  return parts.filter(
    (part, index) =>
      !parts.slice(0, index).some(({ row, column }) => row === part.row && column === part.column),
  );
}

function partAt(
  grid: Grid,
  rows: readonly number[],
  row: number,
  column: number,
  left: number,
): Part | undefined {
  const merge = grid.merge(row, column);
  const own = part(grid, merge?.top ?? row, merge?.left ?? column);
  if (own || merge) return own;
  // Without merging, a heading over several columns stands over the first of them.
  if (!hasBelow(grid, rows, row, column)) return undefined;
  for (let before = column - 1; before >= Math.max(left, column - WIDEST); before -= 1) {
    const found = part(grid, row, before);
    if (found) return hasBelow(grid, rows, row, before) ? found : undefined;
    if (grid.merge(row, before) || !hasBelow(grid, rows, row, before)) return undefined;
  }
  return undefined;
}

/** No heading that is not merged is meant for more columns than this. */
const WIDEST = 64;

function part(grid: Grid, row: number, column: number): Part | undefined {
  const text = cellText(grid.cell(row, column));
  return text.trim() === "" ? undefined : { text, row, column };
}

/** A lower row of the header has a name, not just a unit, for this column. */
function hasBelow(grid: Grid, rows: readonly number[], row: number, column: number): boolean {
  return rows.some((lower) => {
    if (lower <= row) return false;
    const text = cellText(grid.cell(lower, column));
    return text.trim() !== "" && !/^[(（].*[)）]$/.test(text.trim());
  });
}

/** Rows that only number the columns, or repeat their names in another language. */
function isSkipped(grid: Grid, header: readonly number[], row: number): boolean {
  const texts = textsIn(grid, row);
  if (texts.length > 0 && texts.every((text) => /^(?:\d{1,2}|[甲乙丙丁])$/.test(text))) return true;
  const chinese = /[\u4e00-\u9fff]/;
  return (
    texts.some((text) => /[A-Za-z]{3}/.test(text)) &&
    !texts.some((text) => chinese.test(text)) &&
    header.some((other) => textsIn(grid, other).some((text) => chinese.test(text)))
  );
}

function textsIn(grid: Grid, row: number): string[] {
  return grid.filled(row).map((column) => cellText(grid.cell(row, column)).trim());
}
