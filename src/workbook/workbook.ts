import type { Problem } from "../problem";

/**
 * A plain, JSON-safe snapshot of a workbook: what every host can deliver and all that the core ever sees.
 */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** The name of its file, without folder and ending, where the host knows it. */
  readonly file?: string;
  /** The names the user has given to cells and areas; absent where there are none. */
  readonly names?: readonly DefinedName[];
}

/** A name for one area of one sheet, such as 人口 for `基础数据!$B$2:$B$9`. */
export interface DefinedName {
  readonly name: string;
  readonly area: AreaAddress;
}

/** An Excel table (插入›表格): its place, and which of its rows Excel itself keeps for names and totals. */
export interface ListObject {
  readonly name: string;
  /** With its header and its totals row. */
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly visible: boolean;
  /** Zero-based position of `rows[0][0]` on the sheet: the top left of the used range. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Rectangular: every row has the same length; `null` is a blank cell. */
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly merges: readonly Area[];
  /** Zero-based rows and columns of the sheet that the user has hidden. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Excel tables; absent where there are none. */
  readonly lists?: readonly ListObject[];
  /** Why the host did not read the sheet; `rows` is then empty. */
  readonly problem?: Problem;
  /** What the host could not tell of a sheet it has read all the same. */
  readonly warning?: Problem;
}

export interface Cell {
  readonly value: CellValue;
  /** What the cell shows, after its number format. */
  readonly text: string;
  /** The number format in en-US notation, `General` when none is set. */
  readonly numberFormat: string;
  /** By how many steps its text is set in from the left; absent where it is not. */
  readonly indent?: number;
}

export type CellValue = string | number | boolean | CellError;

/** An Excel error such as `#N/A`; kept as an object so that the text "#N/A" stays text. */
export interface CellError {
  readonly error: string;
  /** The formula was saved without ever being calculated: its value is in nobody's hands. */
  readonly uncalculated?: true;
}

/** A rectangle on a sheet, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell of one sheet, zero-based. Printed by `formatAddress` as `指标!C5`. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface AreaAddress extends Area {
  readonly sheet: string;
}
