import type { Area, CellValue } from "../../../workbook/workbook";

/** A sheet as its part gives it; rows and columns are zero-based. */
export interface SheetPart {
  /** In the order of the file: row by row. Blank ones are there only where they were asked for. */
  readonly cells: readonly FileCell[];
  readonly merges: readonly Area[];
  /** Runs of columns with something of their own, from the left. */
  readonly columns: readonly FileColumns[];
  /** Rows that are hidden or, where looks were asked for, have a height of their own. */
  readonly rows: ReadonlyMap<number, FileRow>;
  /** In points and in characters; absent where the file leaves them open. */
  readonly rowHeight?: number;
  readonly columnWidth?: number;
  /** How many rows and columns stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Relationships to the parts of its Excel tables. */
  readonly tables: readonly string[];
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
  /** Its place in the list of styles. */
  readonly style: number;
  readonly formula?: FileFormula;
}

export interface FileFormula {
  /** As the file keeps it, without `=`. */
  readonly text: string;
  /** The cells an array formula fills. */
  readonly fills?: Area;
}

export interface FileColumns {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font. */
  readonly width?: number;
  readonly hidden: boolean;
}

export interface FileRow {
  /** In points. */
  readonly height?: number;
  readonly hidden: boolean;
}
