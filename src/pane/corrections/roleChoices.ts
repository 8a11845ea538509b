import {
  COLUMN_ROLES,
  ENTITY_ROW_ROLES,
  INDICATOR_ROW_ROLES,
  type ColumnRole,
  type RowRole,
} from "../../tables/corrections/corrections";
import type { Orientation } from "../../tables/table";

/** What a row or a column of a table may be said to be; nothing in tables of prose and of settings. */
export function roleChoices(
  axis: "row" | "column",
  orientation: Orientation | undefined,
): readonly (ColumnRole | RowRole)[] {
  if (orientation === "parameters") return [];
  if (orientation === "text") return axis === "column" ? COLUMN_ROLES : [];
  if (axis === "column") return COLUMN_ROLES;
  return orientation?.startsWith("entity") ? ENTITY_ROW_ROLES : INDICATOR_ROW_ROLES;
}
