import { convert } from "./convert";
import type { Unit } from "./unit";
import { shownRounded } from "./shown";

/** A figure as far as comparing goes. */
export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  readonly decimals: number;
}

/**
 * Whether two figures say the same, each as exactly as the coarser of the two is shown: 12.5亿元 and 125013万元 agree.
 * Figures in units that do not convert never agree.
 *
 * @example agree({ value: 0.27, unit: { symbol: "%", base: "ratio", factor: 1 }, decimals: 1 }, { value: 0.2704, unit: { symbol: "%", base: "ratio", factor: 1 }, decimals: 2 }) // => true
 */
export function agree(a: Figure, b: Figure): boolean {
  const coarser = coarsenessOf(a) >= coarsenessOf(b) ? a : b;
  const finer = coarser === a ? b : a;
  const converted = convert(finer.value, finer.unit, coarser.unit);
  if (!converted.ok) return false;
  return (
    shownRounded(coarser.value, coarser.decimals, coarser.unit) ===
    shownRounded(converted.value, coarser.decimals, coarser.unit)
  );
}

/** What one step of the last shown digit is worth in the unit's base. */
function coarsenessOf(figure: Figure): number {
  return figure.unit.factor / 10 ** figure.decimals;
}
