import { ok, refuse, type Result } from "../../problem";
import type { Frame } from "../frame/frame";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { LayoutEvidence, Orientation } from "../table";
import { isBareTotal } from "../words/isBareTotal";
import { entityName, looksLikeRegion } from "../words/regionNames";
import type { Column } from "./columns";
import { flagColumns, flagIndicators } from "./flagColumns";
import { stageColumns } from "./stageColumns";

/** What a table's rows and columns are. */
export interface Layout {
  readonly orientation: Exclude<Orientation, "text">;
  readonly evidence: LayoutEvidence;
  /** Every column with its final kind; columns that cannot be understood carry their problem. */
  readonly columns: readonly Column[];
  /** The column that names the rows. */
  readonly names: Column;
}

/**
 * Decides what the rows are, indicators or regions: by the heading over their names, else by the names themselves,
 * else by what the other columns are. Where nothing tells, the table is refused.
 */
export function decideLayout(grid: Grid, frame: Frame, columns: readonly Column[]): Result<Layout> {
  const values = columns.filter(({ kind }) => kind === "value");
  if (!values.some(mayHoldFigures)) return refuse("no-numbers");
  const indicator = lastOf(columns, ({ kind, weak }) => kind === "indicator" && !weak);
  const entity = lastOf(columns, ({ kind }) => kind === "entity");
  if (indicator && entity) {
    return ok(layout(columns, indicator, "record", "label-header"));
  }
  if (indicator) {
    return ok(
      byPart(grid, frame, columns, indicator) ?? byIndicator(columns, indicator, "label-header"),
    );
  }
  if (entity) return ok(byEntity(columns, entity, "label-header"));
  const names =
    lastOf(columns, ({ kind, weak }) => kind === "indicator" && weak) ??
    columns.find(({ kind }) => kind === "names");
  if (!names) return refuse("no-label-column");
  if (namesAreRegions(grid, frame, names)) return ok(byEntity(columns, names, "row-names"));
  const parts = byPart(grid, frame, columns, names);
  if (parts) return ok(parts);
  if (names.weak) return ok(byIndicator(columns, names, "label-header"));
  const named = values.filter(({ label }) => label.name !== "");
  if (named.length === 0 || named.every(isEntityHeading)) {
    return ok(byIndicator(columns, names, "column-headers"));
  }
  return refuse("unclear-layout");
}

/** Goals may all stand in words: 增长20%以上. */
function mayHoldFigures({ label, profile }: Column): boolean {
  return profile.figures > 0 || (label.measure === "target" && profile.texts > 0);
}

/** Where the columns name indicators and a row is 合计, the other rows are its parts. */
function byPart(
  grid: Grid,
  frame: Frame,
  columns: readonly Column[],
  names: Column,
): Layout | undefined {
  const values = columns.filter(({ kind }) => kind === "value");
  const levels = values.filter(({ label }) => label.measure === undefined);
  const isNamed = ({ label, text, given }: Column): boolean =>
    label.name !== "" && !given && !isEntityHeading({ label, text });
  const isUnderstood = ({ label }: Column): boolean =>
    label.name !== "" || label.measure !== undefined;
  if (levels.length === 0 || !levels.every(isNamed) || !values.every(isUnderstood))
    return undefined;
  const totals = frame.body.filter(({ row, columns: filled }) => {
    return filled.length > 1 && isBareTotal(cellText(grid.cell(row, names.column)));
  });
  return totals.length === 1
    ? layout(columns, names, "part-by-indicator", "column-headers")
    : undefined;
}

function byIndicator(all: readonly Column[], names: Column, evidence: LayoutEvidence): Layout {
  const columns = stageColumns(flagColumns(all.map(withoutOwnName)));
  const values = columns.filter(({ kind }) => kind === "value");
  const named = values.filter(({ label }) => label.name !== "");
  if (named.length > 0 && named.every(isEntityHeading)) {
    return layout(columns, names, "indicator-by-entity", evidence);
  }
  const known = refuseUnknown(columns);
  const roles = values.some(
    ({ label }) => label.measure !== undefined || label.time?.kind !== "calendar",
  );
  return layout(known, names, roles ? "indicator-by-role" : "indicator-by-period", evidence);
}

/** What a column is named does not matter where the user says what its figures are. */
function withoutOwnName(column: Column): Column {
  return column.given ? { ...column, label: { ...column.label, name: "" } } : column;
}

/**
 * Where the rows are indicators, a column that names something else is refused, and so is what is derived from it: 增长
 * behind 财政科学技术支出 is not the growth of the row.
 */
function refuseUnknown(columns: readonly Column[]): Column[] {
  let behind = false;
  return columns.map((column) => {
    if (column.kind !== "value") return column;
    const { name, measure, time } = column.label;
    const unknown = name !== "" || column.text === "";
    if (unknown || (measure === undefined && time !== undefined)) behind = unknown;
    return unknown || (behind && measure !== undefined)
      ? { ...column, problem: unclear(column) }
      : column;
  });
}

function byEntity(columns: readonly Column[], names: Column, evidence: LayoutEvidence): Layout {
  const values = columns.filter(({ kind }) => kind === "value");
  const known = flagIndicators(columns).map((column) =>
    column.kind === "value" && column.text === ""
      ? { ...column, problem: unclear(column) }
      : column,
  );
  const named = values.some(({ label }) => label.name !== "");
  return layout(known, names, named ? "entity-by-indicator" : "entity-by-period", evidence);
}

/** Gives the columns beside the chosen names their part: what stands left of them groups them. */
function layout(
  columns: readonly Column[],
  names: Column,
  orientation: Layout["orientation"],
  evidence: LayoutEvidence,
): Layout {
  const byRegion = names.kind === "entity" || orientation.startsWith("entity");
  const settled = columns.map((column): Column => {
    if (column.column === names.column) {
      return { ...column, kind: byRegion ? "entity" : "indicator" };
    }
    if (column.kind === "entity" && orientation !== "record") {
      return { ...column, kind: column.column < names.column ? "group" : "remark" };
    }
    if (column.kind === "indicator" || column.kind === "names") {
      const left = column.column < names.column;
      return { ...column, kind: left ? (byRegion ? "group" : "section") : "remark" };
    }
    if (column.kind === "section" && byRegion) return { ...column, kind: "group" };
    return column;
  });
  return { orientation, evidence, columns: settled, names };
}

function unclear(column: Column): { code: "unclear-header"; detail: { header: string } } {
  return { code: "unclear-header", detail: { header: column.text } };
}

/** 古藺縣, 全市, 合计: the column is a region's, or that of all of them. */
function isEntityHeading({ label, text }: Pick<Column, "label" | "text">): boolean {
  return looksLikeRegion(label.name === "" ? text : label.name);
}

function namesAreRegions(grid: Grid, frame: Frame, names: Column): boolean {
  let regions = 0;
  let all = 0;
  for (const { row, columns } of frame.body.slice(0, 200)) {
    const text = cellText(grid.cell(row, names.column));
    if (text.trim() === "" || columns.length < 2) continue;
    // 合计 and 平均 close tables of every kind.
    const { role, scope } = entityName(text);
    if ((role === "total" || role === "average") && !scope) continue;
    all += 1;
    if (looksLikeRegion(text)) regions += 1;
  }
  return all > 0 && regions * 2 >= all;
}

function lastOf(columns: readonly Column[], test: (column: Column) => boolean): Column | undefined {
  return [...columns].reverse().find(test);
}
