/** What the values handed to a function do not tell of their cells. */
export interface CellFacts {
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  /** By the cells of the area, row by row: what the merged cells they belong to hold. */
  readonly merged?: ReadonlyMap<string, unknown>;
}

/** Cells of which something is to be found out: so many rows and columns from the top left of an address. */
export interface AskedCells {
  /** As Excel tells it: `'2022年'!B2:B9`. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** Whether merged cells matter: those of a column of groups. */
  readonly merges: boolean;
}

export function keyOfCell(row: number, column: number): string {
  return `${row} ${column}`;
}
