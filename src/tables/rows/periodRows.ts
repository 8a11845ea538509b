import type { Frame } from "../frame/frame";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { LaidOut } from "../layouts/layout";
import { areUnnamed } from "../layouts/withoutNames";
import { averagesOfYears } from "./averagesOfYears";
import { nameOf } from "./besideRow";
import { saidOfLatest } from "./saidOfLatest";
import { rowContext, sideColumns, type RowContext } from "./rowContext";
import type { TableRow } from "./tableRow";
import { wholeOfPeriods } from "./wholeOfPeriods";

/** The rows of a table that has one for each year or month: what stands beside the year is said of the whole row. */
export function periodRows(grid: Grid, frame: Frame, laid: LaidOut): TableRow[] {
  const { column } = laid.names;
  const isUndated = areUnnamed(laid.names);
  const beside = sideColumns(laid.columns);
  let above: RowContext | undefined;
  let heading: Pick<TableRow, "section" | "from"> | undefined;
  const rows = frame.body.map(({ row, columns, figures }): TableRow => {
    const raw = cellText(grid.shown(row, column)).trim();
    if (columns.length === 1 && figures.length === 0 && columns[0] !== undefined) {
      const text = cellText(grid.cell(row, columns[0])).trim();
      const name = nameOf(grid, row, columns[0]);
      if (columns[0] !== column) heading = { section: text, from: { section: name } };
      return { row, kind: "section", text, name, from: {} };
    }
    const context = rowContext(grid, beside, row, above);
    above = context;
    const { period, ...side } = context;
    const isDated = period !== undefined && period !== "unclear";
    return {
      row,
      kind: "period",
      text: raw,
      name: isUndated ? { by: "name", cells: [] } : nameOf(grid, row, column),
      ...heading,
      ...side,
      from: { ...heading?.from, ...side.from },
      ...(isDated && { period }),
      ...(!isDated &&
        !isUndated && {
          problem: { code: "unclear-header" as const, detail: { header: raw } },
        }),
    };
  });
  return saidOfLatest(averagesOfYears(wholeOfPeriods(grid, rows, laid.columns)));
}
