import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import { entityName, type EntityName } from "../words/regionNames";

/** 全院合计 in the column of the groups or of the running numbers, where nothing stands in that of the names; empty where there is none. */
export function closingBeside(
  grid: Grid,
  row: number,
  columns: readonly Column[],
  names: number,
): string {
  const texts = columns
    .filter(({ column }) => column < names)
    .map(({ column }) => cellText(grid.cell(row, column)));
  return texts.find((text) => CLOSING.has(entityName(text).role)) ?? "";
}

const CLOSING: ReadonlySet<EntityName["role"]> = new Set(["total", "average", "subtotal"]);
