import type { Problem } from "../problem";
import { comparePeriods } from "../quantity/comparePeriods";
import type { Period } from "../quantity/period";
import { formatArea } from "../workbook/address";
import type { AreaAddress } from "../workbook/workbook";
import type { TableCorrections } from "./corrections/assignCorrections";
import { correctColumns } from "./corrections/correctColumns";
import { correctRows } from "./corrections/correctRows";
import { unmatched, type Outcome } from "./corrections/outcome";
import type { Frame } from "./frame/frame";
import type { Title } from "./frame/readTitle";
import type { Grid } from "./grid/grid";
import { columnsOf } from "./layout/columns";
import { withProse } from "./layout/withProse";
import { decideLayout, type Layout } from "./layout/decideLayout";
import { headingsOf } from "./layout/headings";
import { SELF, type Observation } from "./observation";
import { anchorsByLine, anchored, columnRoles, rowRoles } from "./lineRoles";
import { wholeRefusal } from "./refusals";
import { readTextTable } from "./readTextTable";
import { entityRows } from "./rows/entityRows";
import { indicatorRows } from "./rows/indicatorRows";
import { nameTotalRow } from "./rows/nameTotalRow";
import { partRows } from "./rows/partRows";
import type { Label } from "./words/label";
import { recordRows } from "./rows/recordRows";
import { refuseDuplicates } from "./rows/refuseDuplicates";
import type { TableRow } from "./rows/tableRow";
import { tableScope } from "./rows/tableScope";
import type { Refusal, Table, TextMaterial } from "./table";
import { settleDoubts } from "./values/settleDoubts";
import type { TableSetting } from "./values/tableSetting";
import type { ValueColumn } from "./values/valueColumn";
import { valueColumns } from "./values/valueColumns";
import { indicatorInTitle } from "./words/titleWords";

export interface TableReading {
  readonly table?: Table;
  readonly observations: readonly Observation[];
  readonly texts: readonly TextMaterial[];
  readonly refused: readonly Refusal[];
  /** What became of the corrections of its rows and columns. */
  readonly outcomes: readonly Outcome[];
}

/** No table that is read by people is wider; what is would cost more time than its cells are worth. */
export const MOST_COLUMNS = 500;

/**
 * Reads one table; the frame is all of it that is known, `anchor` the period its 本年 stands for, `said` what the user has put
 * right about it.
 */
export function readTable(
  grid: Grid,
  frame: Frame,
  title: Title,
  anchor: Period,
  said: TableCorrections,
): TableReading {
  const area: AreaAddress = { sheet: grid.sheet, ...frame.area };
  if (area.right - area.left >= MOST_COLUMNS) {
    const problem: Problem = { code: "sheet-too-large", detail: { sheet: grid.sheet } };
    return refusedTable(area, problem, unmatched(said.lines));
  }
  const read = withProse(grid, frame, columnsOf(grid, frame, headingsOf(grid, frame)));
  const corrected = correctColumns(read, said.lines);
  const columns = corrected.lines;
  const columnAnchors = anchorsByLine(
    columns.map(({ column }) => column),
    corrected.anchors,
  );
  const noRows = [
    ...corrected.outcomes,
    ...unmatched(said.lines.filter(({ axis }) => axis === "row")),
  ];
  const correctable: Refusal["table"] = {
    anchor: said.anchor,
    columns: anchored(
      columns.map(({ column, kind, text }) => ({ line: column, role: kind, label: text })),
      columnAnchors,
    ),
  };
  if (columns.some(({ kind }) => kind === "text")) {
    const { table, ...prose } = readTextTable(grid, frame, columns, title);
    return {
      ...prose,
      ...(table && {
        table: { ...table, columns: anchored(table.columns, columnAnchors), anchor: said.anchor },
      }),
      outcomes: noRows,
    };
  }
  const layout = decideLayout(grid, frame, columns);
  if (!layout.ok) return refusedTable(area, layout.problem, noRows, correctable);
  const titleIndicator = indicatorInTitle(title.text ?? "");
  const correctedRows = correctRows(rowsOf(grid, frame, layout.value, titleIndicator), said.lines);
  const rows = settledRows(correctedRows.lines, layout.value);
  const outcomes = [...corrected.outcomes, ...correctedRows.outcomes];
  const byRegion = layout.value.orientation.startsWith("entity");
  const scope = byRegion ? tableScope(rows, title.text ?? "", grid.sheet) : undefined;
  const stated = title.period !== undefined;
  const values = valueColumns(layout.value, { period: anchor, stated }, titleIndicator);
  const setting: TableSetting = {
    id: formatArea(area),
    entity: SELF,
    givesUnits: columns.some(({ kind }) => kind === "unit"),
    current: currentPeriod(values, anchor),
    names: layout.value.names.column,
    hasTargets: values.some(({ measure }) => measure.endsWith("target")),
    cells: title.cells,
    ...(title.unit && { unit: title.unit }),
    ...(title.unitCell && { unitCell: title.unitCell }),
    ...(scope !== undefined && { scope }),
  };
  const settled = settleDoubts(grid, rows, values, setting);
  const { observations, texts, refused } = settled;
  if (observations.length === 0 && texts.length === 0) {
    return { observations, texts: [], refused: wholeRefusal(area, refused, correctable), outcomes };
  }
  const table: Table = {
    id: setting.id,
    area,
    ...(title.text !== undefined && { title: title.text }),
    orientation: layout.value.orientation,
    evidence: layout.value.evidence,
    ...(scope !== undefined && { scope }),
    columns: anchored(columnRoles(layout.value, settled.columns), columnAnchors),
    rows: anchored(
      rowRoles(rows),
      anchorsByLine(
        rows.map(({ row }) => row),
        correctedRows.anchors,
      ),
    ),
    notes: notesOf(grid, frame),
    observationCount: observations.length,
    anchor: said.anchor,
  };
  return { table, observations, texts, refused, outcomes };
}

/** The latest period of actual figures. */
function currentPeriod(values: readonly ValueColumn[], anchor: Period): Period {
  const levels = values.filter(({ measure, status }) => measure === "level" && !status);
  return (
    levels
      .map(({ period }) => period)
      .sort(comparePeriods)
      .pop() ?? anchor
  );
}

function rowsOf(grid: Grid, frame: Frame, layout: Layout, title: Label | undefined): TableRow[] {
  switch (layout.orientation) {
    case "record":
      return recordRows(grid, frame, layout);
    case "entity-by-indicator":
    case "entity-by-period":
      return entityRows(grid, frame, layout, title);
    case "part-by-indicator":
      return partRows(grid, frame, layout);
    default:
      return nameTotalRow(grid, indicatorRows(grid, frame, layout), layout, title);
  }
}

/** Rows left out by the user are no longer anybody's twin. */
function settledRows(rows: readonly TableRow[], { orientation }: Layout): readonly TableRow[] {
  return orientation.startsWith("entity") ? refuseDuplicates(rows) : rows;
}

/** Notes and sign-off lines, as written. */
function notesOf(grid: Grid, { notes }: Frame): string[] {
  return notes.map(({ row, columns }) =>
    columns.map((column) => grid.cell(row, column)?.text ?? "").join(" "),
  );
}

function refusedTable(
  area: AreaAddress,
  problem: Problem,
  outcomes: readonly Outcome[],
  table?: Refusal["table"],
): TableReading {
  const refusal = { area, problem, ...(table && { table }) };
  return { observations: [], texts: [], refused: [refusal], outcomes };
}
