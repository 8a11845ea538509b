import type { Frame } from "../frame/frame";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { LaidOut } from "../layouts/layout";
import { readLabel } from "../words/readLabel";
import { isFirmHeading } from "../words/firms";
import { entityName, type EntityName } from "../words/regionNames";
import { indicatorRows } from "./indicatorRows";
import { besideRow } from "./besideRow";
import type { TableRow } from "./tableRow";

/** The rows of a list in which each row names its indicator, its region and its year. */
export function recordRows(grid: Grid, frame: Frame, layout: LaidOut): TableRow[] {
  const where = layout.columns.find(({ kind }) => kind === "entity");
  return indicatorRows(grid, frame, layout).map((row) => {
    if (!where || row.kind === "section") return row;
    const text = cellText(grid.shown(row.row, where.column));
    const read = entityName(text);
    const isFirm = read.role === "member" && isFirmHeading(where.text);
    const entity: EntityName = isFirm ? { ...read, role: "firm" } : read;
    const from = { ...row.from, entity: besideRow(grid, row.row, where.column) };
    if (entity.name === "" || readLabel(text).name === "") {
      return { ...row, problem: { code: "unclear-header", detail: { header: text } } };
    }
    return { ...row, kind: "record", entity, from };
  });
}
