import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import type { Label } from "../words/label";
import type { RowShape } from "../grid/rowShape";

/**
 * What a line under the members names itself: 家庭医生签约居民（万人） with one figure, below columns of 个 and 亿人次. Its unit is its own and none
 * of the column its figure happens to stand in, and so is its name. `undefined` for a line that is a member.
 */
export function namedApart(
  grid: Grid,
  { row, figures, columns: filled }: Pick<RowShape, "row" | "figures" | "columns">,
  says: Label,
  { names, columns }: { readonly names: number; readonly columns: readonly Column[] },
): Label | undefined {
  const [only, ...others] = figures;
  if (only === undefined || others.length > 0 || filled.length !== 2) return undefined;
  const { name, unit, measure } = says;
  if (name === "" || !unit || measure !== undefined) return undefined;
  const over = columns.find(({ column }) => column === only)?.label.unit;
  if (over && over.base === unit.base) return undefined;
  const merge = grid.merge(row, names);
  const reaches = merge !== undefined && merge.right === only - 1;
  return over !== undefined || reaches ? says : undefined;
}
