import type { LineAnchor } from "./corrections/corrections";
import type { LaidOut } from "./layouts/layout";
import type { TableRow } from "./rows/tableRow";
import type { LineRole, LineRoleCode } from "./table";
import { isHeld } from "./words/combineMeasures";
import type { ValueColumn } from "./values/valueColumn";

/** What each column of a table was taken for. */
export function columnRoles({ columns }: LaidOut, values: readonly ValueColumn[]): LineRole[] {
  const byColumn = new Map(values.map((value) => [value.column, value]));
  return columns.map(({ column, kind, text }) => {
    const value = byColumn.get(column);
    return {
      line: column,
      role: value ? roleOf(value) : kind,
      label: text,
      ...(value?.unit && { unit: value.unit.symbol }),
    };
  });
}

function roleOf({ problem, measure }: ValueColumn): LineRoleCode {
  if (problem) return "refused";
  return isHeld(measure) ? "held" : measure;
}

/** What each row of a table was taken for. */
export function rowRoles(rows: readonly TableRow[]): LineRole[] {
  return rows.map(({ row, kind, text, problem, unit, indicator }) => {
    const symbol = (unit ?? indicator?.unit)?.symbol;
    return {
      line: row,
      role: problem && kind !== "unread" ? "refused" : kind,
      label: text,
      ...(symbol !== undefined && { unit: symbol }),
    };
  });
}

export type LineAnchors = ReadonlyMap<number, LineAnchor | undefined>;

/** Anchors by the lines they are of; both lists are of the same length. */
export function anchorsByLine(
  lines: readonly number[],
  anchors: readonly (LineAnchor | undefined)[],
): LineAnchors {
  return new Map(lines.map((line, index) => [line, anchors[index]]));
}

/** The lines with what a correction knows each by. */
export function anchored(lines: readonly LineRole[], anchors: LineAnchors): LineRole[] {
  return lines.map((line) => {
    const anchor = anchors.get(line.line);
    return anchor ? { ...line, anchor } : line;
  });
}
