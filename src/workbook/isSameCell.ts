import type { CellAddress } from "./workbook";

/**
 * Whether two addresses are those of one cell.
 *
 * @example isSameCell({ sheet: "表", row: 1, column: 2 }, { sheet: "表", row: 1, column: 3 }) // => false
 */
export function isSameCell(one: CellAddress, other: CellAddress): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}
