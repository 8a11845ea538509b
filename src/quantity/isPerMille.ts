import type { Unit } from "./unit";

/**
 * Whether a rate is written in thousandths.
 *
 * @example isPerMille({ symbol: "‰", base: "ratio", factor: 1 }) // => true
 * @example isPerMille({ symbol: "%", base: "ratio", factor: 1 }) // => false
 */
export function isPerMille({ symbol }: Pick<Unit, "symbol">): boolean {
  return symbol === "‰";
}
