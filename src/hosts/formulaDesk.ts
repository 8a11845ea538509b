import type { Problem, Result } from "../problem";
import type { AreaAddress, CellAddress } from "../workbook/workbook";

/** What writing formulas, and doing away with them, asks of a workbook that is open before the user. */
export interface FormulaDesk {
  /** Whether one formula may fill several cells. */
  readonly spills: boolean;
  /** The one area that is selected; of whole rows and columns, the part that is filled in. */
  selection(): Promise<Result<AreaAddress>>;
  /** The cells of each area, as a custom function in this host is handed them. */
  values(areas: readonly AreaAddress[]): Promise<Result<readonly HandedCell[][][]>>;
  /**
   * Writes formulas. Where cells stand in the way that the order does not give up, nothing is written and these cells
   * come back; where none do, none come back.
   */
  write(order: FormulaOrder): Promise<Result<readonly OccupiedCell[]>>;
  /** Calls the listener when something else is selected; the promise yields the function that stops it. */
  onSelect(listener: () => void): Promise<Result<() => void>>;
  /** The selected cell, where it shows an error and one of our functions is in the formula behind it. */
  selectedError(): Promise<Result<SelectedError | undefined>>;
  /** Has all formulas calculated anew. */
  recalculate(): Promise<Result<null>>;
  /** Where formulas call our functions, and on which sheets nobody could look. */
  ownFormulas(): Promise<Result<OwnFormulas>>;
  /** Puts the present values in place of formulas that call our functions; cells with errors only if asked for. */
  keepValues(errorsToo: boolean): Promise<Result<KeptValues>>;
}

/** An error and the formula that has put it there, which may stand in another cell and spill. */
export interface SelectedError {
  readonly cell: CellAddress;
  /** `#N/A` */
  readonly error: string;
  /** Where the formula stands. */
  readonly home: CellAddress;
  readonly formula: string;
}

/** A blank cell is an empty text, or the 0 that desktop Excel makes of it; an error is its code. */
export type HandedCell = string | number | boolean | { readonly code: string };

export interface FormulaOrder {
  /** All cells that the results will fill. */
  readonly area: AreaAddress;
  /** One for each cell of the area, or a single one that fills it by itself. Each with its `=`. */
  readonly formulas: readonly (readonly string[])[];
  /** What the user has agreed to lose. */
  readonly giveUp: readonly OccupiedCell[];
}

export interface OccupiedCell extends CellAddress {
  /** The formula, or else what the cell shows. */
  readonly content: string;
}

export interface OwnFormulas {
  readonly found: readonly OwnFormula[];
  /** Sheets too large to be read. */
  readonly unread: readonly string[];
}

/** A formula that calls one of our functions, with all the cells that its results fill. */
export interface OwnFormula {
  readonly area: AreaAddress;
  /** `busy`: there is no value yet. */
  readonly state: "value" | "error" | "busy";
}

export interface KeptValues {
  /** What are values now. */
  readonly kept: readonly OwnFormula[];
  /** What are formulas still, for want of a value to keep. */
  readonly left: readonly OwnFormula[];
  /** Sheets that Excel did not let us write to, or not to the end. */
  readonly failed: readonly { readonly sheet: string; readonly problem: Problem }[];
  readonly unread: readonly string[];
}
