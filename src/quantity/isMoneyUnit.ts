import type { Unit } from "./unit";

/**
 * Whether a unit counts money, of whatever country.
 *
 * @example isMoneyUnit({ symbol: "万美元", base: "美元", factor: 10000 }) // => true
 * @example isMoneyUnit({ symbol: "件", base: "件", factor: 1 }) // => false
 */
export function isMoneyUnit({ base }: Unit): boolean {
  return base.endsWith("元") || base === "英镑";
}
