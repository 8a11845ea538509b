import type { Problem } from "../../problem";
import type { CellAddress } from "../../workbook/workbook";

/** Figures of a workbook that cannot all be right: read as they stand, and told to the user with their cells. */
export interface Contradiction {
  readonly problem: Problem;
  /** The cell that is most likely wrong first. */
  readonly cells: readonly CellAddress[];
}
