import type { Grid } from "../grid/grid";
import type { Frame } from "./frame";

/** 项目资金（万元） merged over the header and the figures under it: a cell beside a table, which heads none of its columns. */
export function isBesideTable(
  grid: Grid,
  { header, body }: Pick<Frame, "header" | "body">,
  column: number,
): boolean {
  const first = body.find(({ figures }) => figures.length > 0);
  const merge = first && grid.merge(first.row, column);
  return merge !== undefined && merge.top <= Math.max(...header);
}
