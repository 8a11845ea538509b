import type { Problem } from "../../problem";
import type { Evidence } from "../narrative";
import type { CellAddress } from "../../workbook/workbook";

/** What differs between two texts about the same subject and period. Plain data, put into words by `describeChanges`. */
export interface NarrativeChanges {
  readonly cells: readonly CellChange[];
  readonly figures: readonly FigureChange[];
  readonly words: readonly WordChange[];
  readonly sentences: readonly SentenceChange[];
}

/** A cell that both texts rest on and that holds another value now; one side is absent where only one rests on it. */
export interface CellChange {
  readonly before?: CellState;
  readonly after?: CellState;
}

export interface CellState {
  readonly cell: CellAddress;
  /** The figure as it stands in the text's notation: `1254.7亿元`. */
  readonly text: string;
}

/** What has changed, by what it is the figure of. */
export type ChangedFigure = Pick<Evidence, "kind" | "topic">;

/** A figure that is printed otherwise than before; one side is absent where a sentence has gained or lost it. */
export interface FigureChange {
  readonly factId: string;
  readonly of: ChangedFigure;
  readonly before?: string;
  readonly after?: string;
  /** Why it is no longer told, where the later text says so. */
  readonly problem?: Problem;
  /** The sentence it stands in, and the cell it speaks of. */
  readonly sentence: string;
  readonly cell?: CellAddress;
}

/** A claiming word that says something else now, has gone, or has come: 增长 → 下降, 并列 gained, 新高 lost. */
export interface WordChange {
  readonly factId: string;
  readonly of: ChangedFigure;
  readonly before?: string;
  readonly after?: string;
  readonly sentence: string;
  readonly cell?: CellAddress;
}

/**
 * A sentence that is new, gone, in another place, or the same one with other names in it. What changes in figures and
 * claiming words alone is told by those.
 */
export interface SentenceChange {
  readonly change: "appeared" | "vanished" | "moved" | "reworded";
  /** Its identity in the later text; in the earlier one where it has gone. */
  readonly sentence: string;
  readonly before?: string;
  readonly after?: string;
  readonly cell?: CellAddress;
}
