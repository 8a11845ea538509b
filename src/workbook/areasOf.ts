import type { AreaAddress, CellAddress } from "./workbook";

/**
 * The cells as areas of one column or one row each, as few as their order yields.
 *
 * @example areasOf([{ sheet: "x", row: 1, column: 1 }, { sheet: "x", row: 2, column: 1 }]) // => [{ sheet: "x", top: 1, left: 1, bottom: 2, right: 1 }]
 */
export function areasOf(cells: readonly CellAddress[]): readonly AreaAddress[] {
  const areas: AreaAddress[] = [];
  for (const cell of sorted(cells)) {
    const { sheet, row, column } = cell;
    const last = areas[areas.length - 1];
    const joined = last && joinedTo(last, cell);
    if (joined) areas[areas.length - 1] = joined;
    else areas.push({ sheet, top: row, left: column, bottom: row, right: column });
  }
  return areas;
}

function joinedTo(area: AreaAddress, { sheet, row, column }: CellAddress): AreaAddress | undefined {
  if (area.sheet !== sheet) return undefined;
  const isColumn = area.left === area.right && area.left === column;
  if (isColumn && row === area.bottom + 1) return { ...area, bottom: row };
  const isRow = area.top === area.bottom && area.top === row;
  return isRow && column === area.right + 1 ? { ...area, right: column } : undefined;
}

/** Down the columns, sheets in order of appearance. */
function sorted(cells: readonly CellAddress[]): readonly CellAddress[] {
  const sheets = new Map<string, number>();
  for (const { sheet } of cells) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const place = ({ sheet }: CellAddress): number => sheets.get(sheet) ?? 0;
  return [...cells].sort((a, b) => place(a) - place(b) || a.column - b.column || a.row - b.row);
}
