import { FileFault } from "../package/fileFault";

const ROWS = 1048576;
const COLUMNS = 16384;

/**
 * Where the reading of a sheet has come to, zero-based. A row or a cell that does not say where it stands comes behind the
 * one before it; one that says it stands beyond the sheet, or in another row than its own, is a fault.
 */
export class CellPlace {
  row = -1;
  column = -1;
  /** Whether a cell stood before one that came earlier, so that two may be in one place. */
  jumps = false;

  constructor(private readonly part: string) {}

  openRow(reference: string | undefined): void {
    const row = reference === undefined ? this.row + 1 : rowIndex(reference);
    if (!(row >= 0 && row < ROWS)) this.fail();
    this.jumps ||= row <= this.row;
    this.row = row;
    this.column = -1;
  }

  openCell(reference: string | undefined): void {
    const column = reference === undefined ? this.column + 1 : this.columnIn(reference);
    if (!(this.row >= 0 && column >= 0 && column < COLUMNS)) this.fail();
    this.jumps ||= column <= this.column;
    this.column = column;
  }

  /** The column of `C5`, read by hand, for there are hundreds of thousands. */
  private columnIn(reference: string): number {
    let column = 0;
    let at = 0;
    for (; at < reference.length; at += 1) {
      const letter = reference.charCodeAt(at) & ~32;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    const row = rowIndex(reference.slice(at));
    return row === this.row ? column - 1 : -1;
  }

  private fail(): never {
    throw new FileFault("damaged-part", { part: this.part });
  }
}

function rowIndex(reference: string): number {
  return /^\d{1,7}$/.test(reference) ? Number(reference) - 1 : -1;
}
