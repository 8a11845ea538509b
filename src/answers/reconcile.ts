import { refuse } from "../problem";
import { agree, type Figure } from "../quantity/agree";
import type { Observation } from "../tables/observation";
import type { CellAddress } from "../workbook/workbook";
import type { Reason } from "./answer";

/** Which of two figures for one thing is said, and what is to be known of it. */
export interface Reconciled {
  /** The one that is believed; of `neither`, what was computed. */
  readonly value: number;
  /** `both` where they agree: the computation tells how it comes about, and the cell bears witness. */
  readonly source: "both" | "stated" | "neither";
  readonly reasons: readonly Reason[];
}

interface Sides {
  readonly stated: Observation;
  readonly computed: Pick<Figure, "value" | "unit">;
  /** The cells that the computed one rests on. */
  readonly cells: readonly CellAddress[];
  /** Where it is not by their shown digits that they agree. */
  readonly agrees?: boolean;
  /** They differ by no more than what the cells do not show of their figures. */
  readonly explained?: boolean;
  /** The cells leave no room for what is stated. */
  readonly refuted?: boolean;
}

/**
 * The one rule for a result that a workbook states and its other cells yield: where they agree it is computed; where they differ
 * the stated one is said, which may know more than the cells (comparable prices, a revised base), and the difference is
 * reported; what the cells refute is believed as little as they are.
 */
export function reconcile({
  stated,
  computed,
  cells,
  agrees = agree(stated, { ...computed, decimals: EXACT }),
  explained = false,
  refuted = false,
}: Sides): Reconciled {
  const { value } = computed;
  if (agrees) return { value, source: "both", reasons: [] };
  const all = [stated.cell, ...cells];
  if (refuted) {
    const reasons = [{ problem: { code: "conflicting-values" as const }, cells: all }];
    return { value, source: "neither", reasons };
  }
  const detail = { stored: stated.value, computed: value };
  const { problem } = refuse("stored-differs", detail);
  return {
    value: stated.value,
    source: "stated",
    reasons: explained ? [] : [{ problem, cells: all }],
  };
}

const EXACT = 15;
