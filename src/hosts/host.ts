import type { Result } from "../problem";
import type { CellAddress, Workbook } from "../workbook/workbook";
import type { FormulaDesk } from "./formulaDesk";

/** Anything a workbook can be read from: Excel, a file, the workbench. */
export interface BookReader {
  /** `onProgress` is called with a fraction from 0 to 1. */
  read(onProgress?: (fraction: number) => void, again?: ReadAgain): Promise<Result<Workbook>>;
}

/** What spares a reader work, and how to call it off. */
export interface ReadAgain {
  /** The workbook as last read: what is known not to have changed since is taken from it, the very same objects. */
  readonly known?: Workbook;
  /** The ids of the sheets that have changed since, as the host told them; absent where it is not known. */
  readonly changed?: ReadonlySet<string>;
  /** Asked between the steps of a long reading; once it is true the reading ends with `cancelled`. */
  readonly isOff?: () => boolean;
}

/** A workbook that is open before the user. */
export interface LiveBook extends BookReader {
  /** Shows the sheet and selects the cell. */
  select(address: CellAddress): Promise<Result<null>>;
  /**
   * Puts a text on a sheet of its own and returns the name used: the sheet that was made for `key` before is filled anew,
   * else one is added, with a number behind the name where it is taken.
   */
  insertSheet(name: string, lines: readonly SheetLine[], key?: string): Promise<Result<string>>;
  /** Adds a sheet with a table: texts that are numbers become such. Absent where the host adds none. */
  insertTable?(name: string, rows: readonly (readonly string[])[]): Promise<Result<string>>;
  /** Makes a native chart of cells beside them; returns the sheet it stands on. Absent where the host draws none. */
  insertChart?(order: ChartOrder): Promise<Result<string>>;
  /**
   * Calls the listener after any change of the workbook, with the id of the sheet where only that sheet has changed; the
   * promise yields the function that stops it.
   */
  onChange(listener: (sheet?: string) => void): Promise<Result<() => void>>;
  /** Whether a file that the pane hands out reaches the user: Excel for Mac drops it without a word. */
  savesFiles(): boolean;
  /** A place in the workbook for what the user put right; absent where the host has none. */
  readonly settings?: SettingsStore;
  /** A place in the workbook for how the user wants the text worded; absent where the host has none. */
  readonly wording?: SettingsStore;
  /** Where the workbook keeps what was last chosen; absent where the host has no such place, as for those that follow. */
  readonly choice?: SettingsStore;
  /** What the user has done to the texts. */
  readonly edits?: SettingsStore;
  /** The finished text. */
  readonly frozen?: SettingsStore;
  /** Why words of a checked draft stay as they are. */
  readonly reasons?: SettingsStore;
  /** Old texts and templates that the office uses year by year. */
  readonly templates?: SettingsStore;
  /** For putting our functions into cells; absent where the host lets nobody write formulas. */
  readonly formulas?: FormulaDesk;
}

/** One line of a text on a sheet. */
export interface SheetLine {
  readonly cells: readonly string[];
  readonly role: "title" | "heading" | "text";
}

/** A chart, made of figures that stand in the workbook. */
export interface ChartOrder {
  readonly kind: "trend" | "peers";
  readonly title: string;
  /** The unit of the figures. */
  readonly unit: string;
  readonly points: readonly {
    readonly label: string;
    readonly value: number;
    readonly cell: CellAddress;
    readonly isOwn: boolean;
  }[];
}

/** One text that is kept in the workbook and travels with it. */
export interface SettingsStore {
  /** The text as last written; `undefined` where none ever was. */
  read(): Promise<Result<string | undefined>>;
  /** Takes the place of what was there; refused, and nothing changed, where the text is too large. */
  write(text: string): Promise<Result<null>>;
}
