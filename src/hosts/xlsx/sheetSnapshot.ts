import { CELLS_PER_SHEET } from "../../workbook/limits";
import type { Cell, CellValue, Sheet } from "../../workbook/workbook";
import { coveredCells } from "./coveredCells";
import { displayIn, displayText } from "./displayText";
import type { FileSheet } from "./openXlsx";
import { OwnFormats } from "./ownFormats";
import { FileFault } from "./package/fileFault";
import { PLAIN_STYLE, type FileStyle } from "./parts/fileStyle";
import type { FileCell } from "./parts/sheetPart";
import type { ReadSheet } from "./sheetsOf";
import { UsedArea } from "./usedArea";

/** A sheet of a file as a plain snapshot, cut to the cells that hold something; `room` is how many may be held. */
export async function sheetSnapshot(
  { name, state, read }: FileSheet,
  styles: readonly FileStyle[],
  room: number,
): Promise<Sheet> {
  const known = { name, visible: state === "visible" };
  const reached = new UsedArea();
  const count = (row: number, column: number): void => {
    reached.add(row, column);
    if (reached.size <= Math.min(room, CELLS_PER_SHEET)) return;
    const isTooLarge = reached.size > CELLS_PER_SHEET;
    throw new FileFault("sheet-too-large", isTooLarge ? { limit: CELLS_PER_SHEET } : {});
  };
  const sheet = await read({ looks: false, count }, (part) => contentOf(part, reached, styles));
  if (sheet.ok) return { ...known, ...sheet.value };
  return { ...known, ...NOTHING, problem: sheet.problem };
}

const NOTHING = {
  firstRow: 0,
  firstColumn: 0,
  rows: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
} as const;

type Content = Omit<Sheet, "name" | "visible" | "problem">;

function contentOf(part: ReadSheet, reached: UsedArea, styles: readonly FileStyle[]): Content {
  const { merges, covers } = coveredCells(part.merges, reached.size > 0 ? reached : ONE_CELL);
  // The cells under a merged area only repeat its first, or hold what nobody sees.
  const cells = part.cells.filter(({ row, column }) => !covers(row, column));
  const used = new UsedArea();
  for (const { row, column } of cells) used.add(row, column);
  const lists = part.lists.length > 0 ? { lists: part.lists } : {};
  if (cells.length === 0) return { ...NOTHING, merges, ...lists };
  return {
    firstRow: used.top,
    firstColumn: used.left,
    rows: rowsOf(cells, used, styles),
    merges,
    hiddenRows: [...part.rows]
      .filter(([row, { hidden }]) => hidden && row >= used.top && row <= used.bottom)
      .map(([row]) => row)
      .sort((a, b) => a - b),
    hiddenColumns: hiddenColumns(part, used),
    ...lists,
  };
}

const ONE_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

function rowsOf(
  cells: readonly FileCell[],
  used: UsedArea,
  styles: readonly FileStyle[],
): Sheet["rows"] {
  const width = used.right - used.left + 1;
  const rows = Array.from({ length: used.bottom - used.top + 1 }, () =>
    new Array<Cell | null>(width).fill(null),
  );
  const makers = new Map<number, CellMaker>();
  const formats = new OwnFormats(used);
  for (const cell of cells) {
    const { row, column, value, style } = cell;
    const make = makers.get(style) ?? cellMaker(styles[style] ?? PLAIN_STYLE);
    makers.set(style, make);
    const line = rows[row - used.top];
    const own = formats.of(cell);
    if (line && value !== null) line[column - used.left] = inFormat(make(value), own);
  }
  return rows;
}

type CellMaker = (value: CellValue) => Cell | null;

function cellMaker({ numberFormat = "General", alignment }: FileStyle): CellMaker {
  // Set in from the left; from the right it orders nothing.
  const indent = alignment?.horizontal === "right" ? 0 : (alignment?.indent ?? 0);
  const setIn = indent > 0 ? { indent } : undefined;
  const textOf = displayIn(numberFormat);
  return (value) => {
    const text = textOf(value);
    if (typeof value !== "string") return { value, text, numberFormat, ...setIn };
    // A text counts as what the format shows of it.
    return text === "" ? null : { value: text, text, numberFormat, ...setIn };
  };
}

/** A number in the format it came with, where its cell has none. */
function inFormat(cell: Cell | null, own: string | undefined): Cell | null {
  const isPlain = cell?.numberFormat === "General" && typeof cell.value === "number";
  return isPlain && own !== undefined ? { ...cell, text: displayText(cell.value, own) } : cell;
}

/** Each once, within the used area: files hide all columns up to the last of the sheet in one word. */
function hiddenColumns({ columns }: ReadSheet, { left, right }: UsedArea): number[] {
  const hidden = new Set<number>();
  for (const { first, last, hidden: isHidden } of columns) {
    for (
      let column = Math.max(first, left);
      isHidden && column <= Math.min(last, right);
      column += 1
    ) {
      hidden.add(column);
    }
  }
  return [...hidden].sort((a, b) => a - b);
}
