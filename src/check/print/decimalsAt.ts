import type { Unit } from "../../quantity/unit";

/** As many decimals as a figure is known by, when it is told in another unit. */
export function decimalsAt(decimals: number, from: Unit, to: Unit): number {
  return Math.max(0, decimals + Math.round(Math.log10(to.factor / from.factor)));
}
