import type { CellAddress } from "../../workbook/workbook";
import type { Figure } from "../read/figure";
import type { TableRow } from "../rows/tableRow";
import type { ValueColumn } from "../values/valueColumn";
import type { Measure } from "./meaning";
import type { TableSays } from "./tableSays";

/** A figure, and all that speak of it: its cell, and the row, column and table it stands in. */
export interface Crossing {
  readonly address: CellAddress;
  readonly cell: Figure;
  readonly row: TableRow;
  readonly column: ValueColumn;
  readonly table: TableSays;
  /** What the figure is of its indicator. */
  readonly measure: Measure;
}
