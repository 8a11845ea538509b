import type { Answer } from "../../answers/answer";
import type { Period } from "../../quantity/period";

/** An answer, on which basis it stands, and whose figure of when it is: what a verdict has to show. */
export interface Known {
  readonly answer: Answer;
  /** `stated` in a cell or `computed` from others. */
  readonly basis: "stated" | "computed";
  readonly indicator: string;
  readonly entity: string;
  readonly period?: Period;
  /** Others at the same place; a stated place does not tell. */
  readonly tiedWith?: readonly string[];
  /** 前10位: stated as a bound, and no place. */
  readonly isBound?: true;
  /** Counted from the end, where everybody is known. */
  readonly fromEnd?: number;
  /** The words may mean another thing, too: it bears them out, and refutes nothing. */
  readonly isLoose?: true;
  /** Ranked by who has most, whichever is better. */
  readonly isByMost?: true;
}

/** A yes or no, with the figure that decides it. */
export interface Truth {
  readonly holds: boolean;
  readonly known: Known;
}
