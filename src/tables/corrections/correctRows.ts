import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import { BY_USER } from "../meaning/origin";
import type { Measure } from "../observation";
import type { TableRow } from "../rows/tableRow";
import { withMeasure } from "./correctColumns";
import type { LineCorrection, RowRole } from "./corrections";
import { correctLines, type CorrectedLines } from "./correctLines";
import { falsePlaces } from "./falsePlaces";
import { rowAnchors } from "./lineAnchors";
import { givenUnit } from "./givenUnit";
import { numbersIn } from "./numbersIn";
import { without } from "./without";

/** Rows as the user says they are. A role that rows of this kind cannot have changes nothing. */
export function correctRows(
  rows: readonly TableRow[],
  lines: readonly LineCorrection[],
  grid: Grid,
  columns: readonly Column[],
): CorrectedLines<TableRow> {
  const corrections = lines.filter(({ axis }) => axis === "row");
  const values = columns.filter(({ kind }) => kind === "value");
  const deny = ({ row }: TableRow, correction: LineCorrection) =>
    correction.kind === "role"
      ? falsePlaces(correction.role, numbersIn(values.map(({ column }) => grid.cell(row, column))))
      : undefined;
  const corrected = correctLines(rows, rowAnchors(rows), corrections, correctRow, deny);
  return { ...corrected, lines: underSections(rows, corrected.lines) };
}

function correctRow(row: TableRow, correction: LineCorrection): TableRow {
  if (correction.kind === "unit") return withUnit(row, correction.unit);
  const role = correction.role as RowRole;
  if (role === "unread") return { ...row, kind: "unread" };
  if (row.entity && row.kind !== "record") return withEntityRole(row, role);
  if (role === "section") return { ...row, kind: "section" };
  return isEntityRole(role) ? row : withRowMeasure(row, role);
}

function withUnit(row: TableRow, symbol: string): TableRow {
  const indicator = row.indicator && without(row.indicator, "unit");
  const from = { ...row.from, unit: BY_USER };
  return { ...row, unit: givenUnit(symbol), ...(indicator && { indicator }), from };
}

type EntityRowRole = "member" | "self" | "total" | "average" | "subtotal" | "outsider";

function isEntityRole(role: RowRole): role is EntityRowRole {
  return ["member", "self", "total", "average", "subtotal", "outsider"].includes(role);
}

function withEntityRole(row: TableRow, role: RowRole): TableRow {
  const { entity, group, problem, ...rest } = without(row, "indicator");
  if (!entity || entity.name === "" || !isEntityRole(role)) return row;
  const isPeer = role === "member" || role === "self";
  return {
    ...rest,
    from: { ...rest.from, entity: BY_USER },
    kind: role,
    entity: { name: entity.name, role, ...(isPeer ? {} : { scope: entity.scope ?? entity.name }) },
    ...(isPeer && group !== undefined && { group }),
    ...(problem && problem.code !== "unclear-header" && { problem }),
  };
}

/** Rows named 合计 are no indicators, and a name is not given by saying what its figures are. */
function withRowMeasure(row: TableRow, role: Exclude<RowRole, EntityRowRole>): TableRow {
  if (!row.indicator || row.indicator.name === "") return row;
  const kind = row.kind === "section" ? "indicator" : row.kind;
  const from = { ...row.from, measure: BY_USER };
  return { ...row, kind, indicator: withMeasure(row.indicator, role as Measure), from };
}

/** What was made a heading heads the rows below it, down to the next. */
function underSections(
  before: readonly TableRow[],
  rows: readonly TableRow[],
): readonly TableRow[] {
  let heading: string | undefined;
  return rows.map((row, index) => {
    if (row.kind !== "section") {
      return heading === undefined
        ? row
        : { ...row, section: heading, from: { ...row.from, section: BY_USER } };
    }
    heading = before[index]?.kind === "section" ? undefined : row.text;
    return row;
  });
}
