import type { Frame } from "../frame/frame";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import { readLabel } from "../words/readLabel";

interface Rows {
  readonly grid: Grid;
  readonly frame: Frame;
  readonly columns: readonly Column[];
  readonly names: { readonly column: Column };
}

/** 合同数（项） and 成交额（万元） down, 技术开发 and 技术转让 across: what gives its unit in its name is measured, and the columns divide it. */
export function namesGiveUnits({ grid, frame, columns, names }: Rows): boolean {
  const levels = columns.filter(({ kind, label }) => kind === "value" && !label.measure);
  if (levels.some(({ label }) => label.unit)) return false;
  const rows = frame.body.filter(({ figures }) => figures.length > 0).slice(0, 200);
  const labels = rows.map(({ row }) => readLabel(cellText(grid.shown(row, names.column.column))));
  const counted = labels.filter(({ name, unit }) => name !== "" && unit !== undefined);
  const others = labels.filter(({ name, unit }) => name !== "" && unit === undefined);
  return counted.length >= FEWEST_COUNTED && counted.length > others.length;
}

const FEWEST_COUNTED = 2;
