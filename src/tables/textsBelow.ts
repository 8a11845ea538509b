import type { Frame } from "./frame/frame";
import { cellText } from "./grid/cellText";
import type { Grid } from "./grid/grid";
import type { TextMaterial } from "./table";
import { labelledText } from "./words/labelledText";

/** Prose in lines of their own below a table, where it says what it is: 存在问题：…, 下步打算：…. */
export function textsBelow(grid: Grid, { notes }: Frame): readonly TextMaterial[] {
  return notes.flatMap(({ row, columns: [column, ...others] }) => {
    if (column === undefined || others.length > 0) return [];
    const said = labelledText(cellText(grid.cell(row, column)).trim());
    return said ? [{ section: "", ...said, cell: { sheet: grid.sheet, row, column } }] : [];
  });
}
