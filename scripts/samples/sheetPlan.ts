/** A sheet to be written: what stands in it, free of the library that writes it. */
export interface SheetPlan {
  readonly name: string;
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly RowPlan[];
  /** Areas merged into one cell, `A1:G1`. */
  readonly merges: readonly string[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

export interface RowPlan {
  readonly kind: "title" | "header" | "body" | "total" | "note";
  readonly cells: readonly CellPlan[];
}

export type CellPlan = PlainCell | FormulaCell | null;

export interface PlainCell {
  readonly value: string | number;
  readonly format?: string;
  /** A figure made up for the sample. */
  readonly madeUp?: boolean;
  /** Stands among figures though it is a text: —, 近20. */
  readonly amongFigures?: boolean;
}

export interface FormulaCell {
  /** As the user reads it: `METRIC.RANK(B4,B$4:B$34)`. */
  readonly formula: string;
  /** What Excel would have calculated. */
  readonly result: number;
  readonly format?: string;
  readonly madeUp?: boolean;
}

export function text(value: string | undefined): PlainCell | null {
  return value === undefined || value === "" ? null : { value };
}

/** A number format with this many decimals. */
export function decimalFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}
