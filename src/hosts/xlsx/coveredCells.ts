import type { Area } from "../../workbook/workbook";
import { FileFault } from "./package/fileFault";

/** Merged areas without those that overlap one before them, and the cells that the others cover. */
export interface CoveredCells {
  readonly merges: readonly Area[];
  /** Whether a cell of the used area lies under a merged area without being its first. */
  readonly covers: (row: number, column: number) => boolean;
}

const [FIRST, COVERED] = [1, 2];

/** What looking for overlaps may cost, in pieces of rows. Sheets that programs write have none. */
const MOST_ROWS_IN_VAIN = 1_000_000;

/**
 * Looks through the merged areas once, where they lie within the used area. Excel never lets two overlap, and undoes the
 * later one when it repairs a file.
 */
export function coveredCells(merges: readonly Area[], used: Area): CoveredCells {
  const width = used.right - used.left + 1;
  const taken = new Uint8Array(width * (used.bottom - used.top + 1));
  const at = (row: number, column: number): number => (row - used.top) * width + column - used.left;
  let inVain = 0;
  const kept = merges.filter((area) => {
    const { top, left, bottom, right } = commonArea(area, used);
    if (top > bottom || left > right) return true;
    for (let row = top; row <= bottom; row += 1) {
      const piece = taken.subarray(at(row, left), at(row, right) + 1);
      if (!piece.includes(COVERED) && !piece.includes(FIRST)) continue;
      inVain += row - top + 1;
      if (inVain > MOST_ROWS_IN_VAIN) throw new FileFault("too-many-merges");
      return false;
    }
    for (let row = top; row <= bottom; row += 1) {
      taken.fill(COVERED, at(row, left), at(row, right) + 1);
    }
    if (top === area.top && left === area.left) taken[at(top, left)] = FIRST;
    return true;
  });
  return { merges: kept, covers: (row, column) => taken[at(row, column)] === COVERED };
}

function commonArea(one: Area, other: Area): Area {
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}
