import type { Area } from "../../workbook/workbook";

/** The smallest area that holds all cells it has been told of; it only ever grows. */
export class UsedArea implements Area {
  top = Infinity;
  left = Infinity;
  bottom = -1;
  right = -1;

  add(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  /** How many cells it has. */
  get size(): number {
    return this.bottom < 0 ? 0 : (this.bottom - this.top + 1) * (this.right - this.left + 1);
  }
}
