import type { GridModel } from "../../grid/gridModel";
import { invalidArgument, itemAlreadyExists } from "../apiError";
import { findSheet } from "./findSheet";

/** Excel's rules for the name of a sheet: 1 to 31 characters, none of `[]:*?/\`, no apostrophe at either end, unique. */
export function checkedSheetName(
  grid: GridModel,
  value: unknown,
  where: string,
  own?: string,
): string {
  if (typeof value !== "string" || value.trim() === "" || value.length > 31) {
    throw invalidArgument(where);
  }
  if (/[[\]:*?/\\]/.test(value) || value.startsWith("'") || value.endsWith("'")) {
    throw invalidArgument(where);
  }
  const taken = findSheet(grid, value);
  if (taken && taken.id !== own) throw itemAlreadyExists(where);
  return value;
}

/** The first of `Sheet1`, `Sheet2` … that is free: the name of a sheet added without one. */
export function freeSheetName(grid: GridModel): string {
  for (let number = grid.sheets().length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!findSheet(grid, name)) return name;
  }
}
