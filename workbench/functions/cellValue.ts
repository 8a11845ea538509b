/** A value on its way into or out of a function. `null` is a blank cell. */
export type CellValue = number | string | boolean | null | CellError;

export interface CellError {
  readonly error: string;
}

/** An argument of a formula as the grid has it: a single value, or the cells of a range. */
export type CallArgument = CellValue | readonly (readonly CellValue[])[] | undefined;

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}
