import { growthsOfTitle } from "./values/growthsOfTitle";
import type { Problem } from "../problem";
import { comparePeriods } from "../quantity/comparePeriods";
import type { Period } from "../quantity/period";
import { formatArea } from "../workbook/address";
import type { AreaAddress } from "../workbook/workbook";
import type { TableCorrections } from "./corrections/assignCorrections";
import { columnAnchors, rowAnchors } from "./corrections/lineAnchors";
import { unmatched, type Outcome } from "./corrections/outcome";
import type { Frame } from "./frame/frame";
import type { Title } from "./frame/readTitle";
import type { Grid } from "./grid/grid";
import { columnsOf } from "./layout/columns";
import { datedApart } from "./layout/datedApart";
import { periodsBefore } from "./layout/periodsBefore";
import { totalsOfMonths } from "./layout/totalsOfMonths";
import { withProse } from "./layout/withProse";
import { yearsPlanned } from "./layout/yearsPlanned";
import { headingsOf } from "./layout/headings";
import { LAYOUTS } from "./layouts/layouts";
import { recogniseLayout } from "./layouts/recogniseLayout";
import { withoutGrowth } from "./layouts/withoutGrowth";
import { withoutProgress } from "./layouts/withoutProgress";
import { BY_BOOK, type Origin } from "./meaning/origin";
import type { TableSays } from "./meaning/tableSays";
import { SELF, type Observation } from "./observation";
import type { Contradiction } from "./contradictions/contradiction";
import { ofAllKinds } from "./ofAllKinds";
import { ofYearReached } from "./ofYearReached";
import { ofThoseListed } from "./ofThoseListed";
import { rowsWithRoles, settleRoles, withRoles } from "./roles/settleRoles";
import { textsBelow } from "./textsBelow";
import { withCounted } from "./withCounted";
import { withThingOfTitle } from "./withThingOfTitle";
import { withTrade } from "./withTrade";
import { withExcerpt } from "./withExcerpt";
import { withUnitOfLevel } from "./withUnitOfLevel";
import { withValueAdded } from "./withValueAdded";
import { anchorsByLine, anchored, columnRoles, rowRoles } from "./lineRoles";
import { wholeRefusal } from "./refusals";
import { readTextTable } from "./readTextTable";
import { withoutHiddenRows } from "./rows/hiddenRows";
import { forLaterYears } from "./rows/forLaterYears";
import { refuseDuplicates } from "./rows/refuseDuplicates";
import { refuseUnsaid } from "./rows/refuseUnsaid";
import { tableScope } from "./rows/tableScope";
import type { TableRow } from "./rows/tableRow";
import { withNotedChanges } from "./rows/withNotedChanges";
import type { Refusal, Table, TextMaterial } from "./table";
import { withGrowthAlone } from "./values/withGrowthAlone";
import { missedPeriod } from "./values/missedPeriod";
import { settleDoubts } from "./values/settleDoubts";
import type { ValueColumn } from "./values/valueColumn";
import { unitsBySums } from "./values/unitsBySums";
import { valueColumns } from "./values/valueColumns";
import { dividedArea } from "./words/selfNameIn";
import { breakdownOf } from "./words/breakdownOf";
import { withoutNumber } from "./words/withoutNumber";
import { indicatorInTitle, saysOnlyDivision } from "./words/titleWords";

export interface TableReading {
  readonly table?: Table;
  readonly observations: readonly Observation[];
  readonly texts: readonly TextMaterial[];
  readonly refused: readonly Refusal[];
  /** What became of the corrections of its rows and columns. */
  readonly outcomes: readonly Outcome[];
  readonly contradictions?: readonly Contradiction[];
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
    const problem: Problem = { code: "too-many-columns", detail: { limit: MOST_COLUMNS } };
    return refusedTable(area, problem, unmatched(said.lines));
  }
  const headed = columnsOf(grid, frame, headingsOf(grid, frame));
  const dated = periodsBefore(yearsPlanned(grid, frame, datedApart(headed, title), title), title);
  const known = totalsOfMonths(grid, frame, dated, title.period?.months);
  const read = withProse(grid, frame, known);
  const corrected = said.steps?.correctColumns(read, said.lines, grid, frame.body) ?? {
    lines: read,
    anchors: columnAnchors(read),
    outcomes: [],
  };
  const columns = corrected.lines;
  const anchorsOfColumns = anchorsByLine(
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
      anchorsOfColumns,
    ),
  };
  if (columns.some(({ kind }) => kind === "text")) {
    const { table, ...prose } = readTextTable(grid, frame, columns, title);
    return {
      ...prose,
      ...(table && {
        table: {
          ...table,
          columns: anchored(table.columns, anchorsOfColumns),
          anchor: said.anchor,
        },
      }),
      outcomes: noRows,
    };
  }
  const over = withoutNumber(title.heading ?? "");
  // 一、按合同类别 under a title says how that is divided.
  const isNamed = over !== "" && breakdownOf(over) === undefined;
  const inTitle = indicatorInTitle(isNamed ? over : withoutNumber(title.text ?? ""));
  const titleIndicator =
    inTitle &&
    withoutGrowth(withoutProgress({ ...inTitle, origin: title.origin }, columns), columns);
  const layout = recogniseLayout(grid, frame, columns, titleIndicator);
  if (!layout.ok) return refusedTable(area, layout.problem, noRows, correctable);
  const laid = LAYOUTS[layout.value.orientation];
  const shown = withoutHiddenRows(grid, laid.rows(grid, frame, layout.value, titleIndicator));
  const correctedRows = said.steps?.correctRows(shown, said.lines, grid, columns) ?? {
    lines: shown,
    anchors: rowAnchors(shown),
    outcomes: [],
  };
  const areMembers = laid.roles.rows === "members";
  // Rows left out by the user are no longer anybody's twin.
  const notes = notesOf(grid, frame);
  const noted = withNotedChanges(correctedRows.lines, notes);
  const isUnsaid =
    layout.value.orientation === "indicator-by-role" && saysOnlyDivision(title.text ?? "");
  const understood = isUnsaid ? refuseUnsaid(noted) : noted;
  const told = areMembers ? refuseDuplicates(noted) : understood;
  const outcomes = [...corrected.outcomes, ...correctedRows.outcomes];
  const scope = areMembers ? tableScope(told, title.text ?? "", grid.sheet) : undefined;
  const stated = title.period !== undefined;
  const saidBy: Origin = { by: stated ? "table" : "book", cells: title.cells };
  const settledColumns = valueColumns(
    layout.value,
    {
      period: anchor,
      stated,
      asOf: title.asOf === true,
      from: saidBy,
      ...(title.together && { together: title.together }),
    },
    titleIndicator,
  );
  const isUnitless = !title.unit && !title.units && laid.roles.columns === "indicators";
  const united = isUnitless ? unitsBySums(grid, told, settledColumns) : settledColumns;
  const values = withGrowthAlone(growthsOfTitle(united, titleIndicator, title), title.unit);
  const rows = forLaterYears(told, values);
  const says: TableSays = {
    id: formatArea(area),
    entity: title.place ?? SELF,
    givesUnits: columns.some(({ kind }) => kind === "unit"),
    current: currentPeriod(values, anchor),
    names: layout.value.names.column,
    hasTargets: values.some(({ measure }) => measure.endsWith("target")),
    from: {
      entity: title.place === undefined ? BY_BOOK : title.origin,
      scope: title.origin,
      ...(title.unitCell && { unit: { by: "table", cells: [title.unitCell] } }),
    },
    ...(title.unit && { unit: title.unit }),
    ...(title.units && {
      units: title.units,
      unclaimed: title.units.filter(
        ({ symbol }) => !values.some(({ unit }) => unit?.symbol === symbol),
      ),
    }),
    ...(scope !== undefined && { scope }),
  };
  const settled = settleDoubts(grid, rows, values, says);
  const { refused } = settled;
  const texts = [...settled.texts, ...textsBelow(grid, frame)];
  const roles = settleRoles(
    settled.observations,
    namesGiven(shown, correctedRows.lines),
    dividedArea(title.text ?? ""),
  );
  const named = withValueAdded(withRoles(settled.observations, roles.changed), inTitle?.name);
  const ofKinds =
    layout.value.orientation === "part-by-indicator" ? ofAllKinds(named, rows, title.text) : named;
  const counted = withCounted(ofThoseListed(ofKinds, inTitle?.name, title.text), title.text);
  const { text: head } = layout.value.names;
  const ofTitle = withThingOfTitle(ofYearReached(counted), inTitle, head);
  const traded = withTrade(ofTitle, [head, title.heading, inTitle?.name]);
  const observations = withUnitOfLevel(withExcerpt(traded, title.text));
  if (observations.length === 0 && texts.length === 0) {
    return { observations, texts: [], refused: wholeRefusal(area, refused, correctable), outcomes };
  }
  const missed = missedPeriod(settled.columns, observations);
  const table: Table = {
    id: says.id,
    area,
    ...(title.text !== undefined && { title: title.text }),
    orientation: layout.value.orientation,
    evidence: layout.value.evidence,
    ...(scope !== undefined && { scope }),
    columns: anchored(columnRoles(layout.value, settled.columns), anchorsOfColumns),
    rows: anchored(
      rowRoles(rowsWithRoles(rows, roles.changed)),
      anchorsByLine(
        rows.map(({ row }) => row),
        correctedRows.anchors,
      ),
    ),
    notes,
    observationCount: observations.length,
    ...(missed && { missed }),
    anchor: said.anchor,
  };
  const { contradictions } = roles;
  return { table, observations, texts, refused, outcomes, contradictions };
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

/** Names of rows of which the user has said what they are. */
function namesGiven(
  read: readonly TableRow[],
  corrected: readonly TableRow[],
): ReadonlySet<string> {
  return new Set(
    corrected.flatMap((row, index) => (row === read[index] ? [] : (row.entity?.name ?? []))),
  );
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
