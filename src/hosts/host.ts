import type { Result } from "../problem";
import type { CellAddress, Workbook } from "../workbook/workbook";
import type { FormulaDesk } from "./formulaDesk";

/** Anything a workbook can be read from: Excel, a file, the workbench. */
export interface BookReader {
  /** `onProgress` is called with a fraction from 0 to 1. */
  read(onProgress?: (fraction: number) => void): Promise<Result<Workbook>>;
}

/** A workbook that is open before the user. */
export interface LiveBook extends BookReader {
  /** Shows the sheet and selects the cell. */
  select(address: CellAddress): Promise<Result<null>>;
  /** Adds a sheet (with a number behind the name where it is taken) and fills column A.. with plain text; returns the name used. */
  insertSheet(name: string, rows: readonly (readonly string[])[]): Promise<Result<string>>;
  /** Calls the listener after any change of the workbook; the promise yields the function that stops it. */
  onChange(listener: () => void): Promise<Result<() => void>>;
  /** A place in the workbook for what the user put right; absent where the host has none. */
  readonly settings?: SettingsStore;
  /** A place in the workbook for how the user wants the text worded; absent where the host has none. */
  readonly wording?: SettingsStore;
  /** For putting our functions into cells; absent where the host lets nobody write formulas. */
  readonly formulas?: FormulaDesk;
}

/** One text that is kept in the workbook and travels with it. */
export interface SettingsStore {
  /** The text as last written; `undefined` where none ever was. */
  read(): Promise<Result<string | undefined>>;
  /** Takes the place of what was there; refused, and nothing changed, where the text is too large. */
  write(text: string): Promise<Result<null>>;
}
