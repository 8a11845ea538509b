/** A value on its way into or out of a function. `null` is a blank cell. */
export type CellValue = number | string | boolean | null | CellError | FormattedNumber;

export interface CellError {
  readonly error: string;
}

/** A number that a function answered with together with its format; the cell it stands in has none of its own. */
export interface FormattedNumber {
  readonly number: number;
  readonly numberFormat: string;
}

/** An argument of a formula as the grid has it: a single value, or the cells of a range. */
export type CallArgument = CellValue | readonly (readonly CellValue[])[] | undefined;

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isFormattedNumber(value: CellValue | undefined): value is FormattedNumber {
  return typeof value === "object" && value !== null && "number" in value;
}
