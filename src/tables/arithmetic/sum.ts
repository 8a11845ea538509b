/** A row that is the sum of others. */
export interface Sum {
  readonly target: number;
  /** Rows, in order. */
  readonly parts: readonly number[];
  /** Columns in which the parts make up the total. */
  readonly agreeing: readonly number[];
  /** Columns in which they do not. */
  readonly missing: readonly number[];
  readonly bits: number;
}

/** Where the parts stand; the fewer places a shape allows, the less it is a guess. */
export type SumShape =
  | "next" // a run beside the total
  | "edge" // a run that ends at the edge of the block, after a gap
  | "tail" // a run beside the total, and some rows at the edge
  | "rest"; // everything else
