import { memberHead } from "../../lexicon/memberHeads";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { Frame } from "../frame/frame";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";

/**
 * 科室 | 工作内容: where no two rows have the same to do, the figures are those of the office, and the units only answer for
 * them.
 */
export function withUnitsAside(grid: Grid, frame: Frame, columns: readonly Column[]): Column[] {
  return columns.map((column, index) => {
    const tasks = columns[index + 1];
    const isOfUnits = column.kind === "entity" && memberHead(column.text) !== undefined;
    return isOfUnits && tasks?.kind === "indicator" && areOnce(grid, frame, tasks)
      ? { ...column, kind: "remark" }
      : column;
  });
}

function areOnce(grid: Grid, frame: Frame, { column }: Column): boolean {
  const rows = frame.body.filter(({ figures }) => figures.length > 0).slice(0, LOOKED_AT);
  const names = rows.map(({ row }) => plainLabel(cellText(grid.shown(row, column))).key);
  const isOnce = names.every((name) => name !== "") && new Set(names).size === names.length;
  return isOnce && names.length >= FEWEST_ROWS;
}

const FEWEST_ROWS = 3;
const LOOKED_AT = 200;
