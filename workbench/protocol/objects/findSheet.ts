import type { GridModel, GridSheet } from "../../grid/gridModel";

/** The sheet of an id or, without regard to case, of a name. */
export function findSheet(grid: GridModel, key: unknown): GridSheet | undefined {
  const name = String(key).toLowerCase();
  const sheets = grid.sheets();
  return (
    sheets.find((sheet) => sheet.id === key) ??
    sheets.find((sheet) => sheet.name.toLowerCase() === name)
  );
}
