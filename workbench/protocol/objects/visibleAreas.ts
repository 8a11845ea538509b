import type { Area } from "../../../src/workbook/workbook";
import type { GridModel } from "../../grid/gridModel";

/** What is left of an area when its hidden rows and columns are cut out, from the top left on. */
export function visibleAreas(grid: GridModel, sheet: string, area: Area): Area[] {
  const rows = runs(area.top, area.bottom, (row) => !grid.isRowHidden(sheet, row));
  const columns = runs(area.left, area.right, (column) => !grid.isColumnHidden(sheet, column));
  return rows.flatMap(([top, bottom]) =>
    columns.map(([left, right]): Area => ({ top, left, bottom, right })),
  );
}

/** The stretches of neighbouring indices that pass. */
function runs(first: number, last: number, test: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = first; index <= last; index++) {
    if (!test(index)) continue;
    const open = found.at(-1);
    if (open && open[1] === index - 1) open[1] = index;
    else found.push([index, index]);
  }
  return found;
}
