import type { Grid } from "../grid/grid";
import type { RowShape } from "../grid/rowShape";
import type { Column } from "../layout/columns";
import { BY_USER } from "../meaning/origin";
import type { Label } from "../words/label";
import type { ColumnRole, LineCorrection } from "./corrections";
import { correctLines, type CorrectedLines } from "./correctLines";
import { falsePlaces, placesIn } from "./falsePlaces";
import { columnAnchors } from "./lineAnchors";
import { givenUnit } from "./givenUnit";
import { numbersIn } from "./numbersIn";
import { without } from "./without";

/** Columns as the user says they are; a column whose role was given is marked as such and in no doubt. `rows` are those of the body. */
export function correctColumns(
  columns: readonly Column[],
  lines: readonly LineCorrection[],
  grid: Grid,
  rows: readonly RowShape[],
): CorrectedLines<Column> {
  const corrections = lines.filter(({ axis }) => axis === "column");
  const deny = (column: Column, correction: LineCorrection) => {
    if (correction.kind !== "role") return undefined;
    const figures = numbersIn(rows.map(({ row }) => grid.cell(row, column.column)));
    return falsePlaces(correction.role, figures, placesIn(column, columns, rows.length));
  };
  return correctLines(columns, columnAnchors(columns), corrections, correctColumn, deny);
}

function correctColumn(column: Column, correction: LineCorrection): Column {
  if (correction.kind === "unit") {
    return {
      ...column,
      label: { ...column.label, unit: givenUnit(correction.unit) },
      from: { ...column.from, unit: BY_USER },
    };
  }
  const role = correction.role as ColumnRole;
  switch (role) {
    case "indicator":
    case "entity":
    case "unit":
    case "section":
    case "group":
    case "period":
    case "status":
    case "set-by":
      return { ...column, kind: role, weak: false };
    case "unread":
      return { ...column, kind: "remark", weak: false };
    default:
      return {
        ...column,
        kind: "value",
        weak: false,
        label: withMeasure(column.label, role),
        from: { ...column.from, measure: BY_USER },
        given: true,
      };
  }
}

/** A level is what a figure is when nothing says otherwise. */
export function withMeasure(label: Label, role: NonNullable<Label["measure"]>): Label {
  return role === "level" ? without(label, "measure") : { ...label, measure: role };
}
