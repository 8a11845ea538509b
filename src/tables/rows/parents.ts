import { mayBePart } from "./mayBePart";
import type { RowName } from "./readRowName";

interface Placed {
  readonly name: string;
  readonly indent: number;
  readonly start: number;
  readonly ofWhich: boolean;
}

/** Follows the rows of a ledger downwards and tells which row above each is a part of. */
export interface Parents {
  /** The indicator this row is a part of, if it is one. */
  readonly place: (name: RowName, indicator: string) => string | undefined;
  /** A section begins: nothing above is a whole of anything below. */
  readonly reset: () => void;
}

/**
 * 其中 and # rows belong to the last row above that is none itself, or to one that is indented less; a row indented
 * under another belongs to it without any word, where it may be a part of it.
 */
export function followParents(): Parents {
  /** The last row that stands on its own, and the rows since. */
  let above: Placed[] = [];
  return {
    reset: () => {
      above = [];
    },
    place: ({ ofWhich, indent, start }, indicator) => {
      if (!ofWhich && indent === 0) {
        above = [{ name: indicator, indent, start, ofWhich }];
        return undefined;
      }
      const over = lastOf(above, (row) =>
        ofWhich
          ? !row.ofWhich || row.indent < indent
          : row.indent < indent && !(row.ofWhich && isAligned(row, indent)),
      );
      const whole = ofWhich || !over || mayBePart(over.name, indicator) ? over : undefined;
      const isPart = whole !== undefined || start > indent;
      const isSibling = above.some((row) => row.ofWhich && isAligned(row, indent));
      const placed = { name: indicator, indent, start, ofWhich: isPart || isSibling };
      // Of two alike the lower is met first, so the upper need not be kept.
      above = [...above.filter((row) => !isAlike(row, placed)), placed];
      return whole?.name;
    },
  };
}

function isAlike(one: Placed, other: Placed): boolean {
  return one.indent === other.indent && one.ofWhich === other.ofWhich;
}

/** A name set under the one behind 其中： or # is its sibling, not its part. */
function isAligned(row: Placed, indent: number): boolean {
  const further = indent - row.indent;
  const mark = row.start - row.indent;
  if (mark > 0) return further >= Math.min(mark - 1, NARROWEST_MARK) && further <= widest(mark);
  return isBehindMark(further);
}

/** Of a font whose blanks are wide three of them stand for 其中：, where two are a step further in. */
const NARROWEST_MARK = 3;

function widest(mark: number): number {
  return Math.max(mark + Math.max(1, mark / 5), WIDEST_MARK);
}

/** 其中： is five or six wide, and blanks stand for it as they come. */
function isBehindMark(width: number): boolean {
  return width >= 4 && width <= WIDEST_MARK;
}

const WIDEST_MARK = 8;

function lastOf(rows: readonly Placed[], test: (row: Placed) => boolean): Placed | undefined {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row && test(row)) return row;
  }
  return undefined;
}
