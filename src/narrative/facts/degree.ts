import type { Fact } from "./fact";
import { shownNumber, shownRounded } from "../../quantity/shown";
import type { Thresholds } from "../settings/settingsSchema";

/** How much a growth rate is, where there is a word for it: 大幅, or 基本持平 with 略增 or 略降. */
export type Degree = "large" | "slight";

/**
 * The degree of a growth rate by the thresholds of the settings, up and down alike. Held against them is the rate as
 * it is printed, so that a reader finds the word true of the figure beside it.
 *
 * @example degreeOf({ value: 0.0004, decimals: 2, unit: { symbol: "%", base: "ratio", factor: 1 } }, { nearlyUnchanged: 0.001, largeChange: "off" }) // => "slight"
 * @example degreeOf({ value: -0.35, decimals: 1, unit: { symbol: "%", base: "ratio", factor: 1 } }, { nearlyUnchanged: 0.001, largeChange: 0.3 }) // => "large"
 */
export function degreeOf(
  { value, decimals, unit }: Pick<Fact, "value" | "decimals" | "unit">,
  { nearlyUnchanged, largeChange }: Pick<Thresholds, "nearlyUnchanged" | "largeChange">,
): Degree | undefined {
  if (unit.base !== "ratio" || isPlain(Math.abs(value), nearlyUnchanged, largeChange)) return;
  const printed = Math.abs(shownRounded(value, decimals, unit));
  if (printed === 0) return undefined;
  if (printed <= shownNumber(nearlyUnchanged, unit)) return "slight";
  return largeChange !== "off" && printed >= shownNumber(largeChange, unit) ? "large" : undefined;
}

/** Too far from either threshold for rounding to matter: most rates are, and need no look at their digits. */
function isPlain(rate: number, nearly: number, large: Thresholds["largeChange"]): boolean {
  return rate > nearly + ROUNDED_AWAY && (large === "off" || rate < large - ROUNDED_AWAY);
}

/** No rate is printed without its whole per cent. */
const ROUNDED_AWAY = 0.01;
