import { decimalOf, numberOf } from "../../quantity/decimal";
import { roundHalfUp } from "../../quantity/round";
import type { Evidence } from "../narrative";

/** A figure as printed. */
export type Printed = Pick<Evidence, "value" | "unit" | "decimals">;

/** Parts that are printed beside their total and do not add up to it. */
export interface SumConflict {
  /** `rounding` where rounding alone can account for it, `figures` where it cannot. */
  readonly because: "rounding" | "figures";
  /** The sum of the parts as printed, and the total as printed. */
  readonly sum: number;
  readonly total: number;
  readonly decimals: number;
}

/** Parts that fall short of their total by more than this share of it are not all of its parts. */
const NEARLY_ALL = 0.01;

/**
 * Whether figures printed beside their total fail to add up to it. Each of n parts and the total may be off by half a
 * step of the last digit shown: so much rounding can account for. Things counted one by one are not rounded, unless they
 * are held with more digits than shown. Parts that fall well short of the total are no conflict: they are not all there are.
 *
 * @example sumConflict({ value: 10, unit: { symbol: "亿元", base: "元", factor: 1e8 }, decimals: 1 }, [{ value: 6.3, unit: { symbol: "亿元", base: "元", factor: 1e8 }, decimals: 1 }, { value: 3.6, unit: { symbol: "亿元", base: "元", factor: 1e8 }, decimals: 1 }]) // => { because: "rounding", sum: 9.9, total: 10, decimals: 1 }
 */
export function sumConflict(total: Printed, parts: readonly Printed[]): SumConflict | undefined {
  if (
    parts.some(({ unit }) => unit.base !== total.unit.base || unit.factor !== total.unit.factor)
  ) {
    return undefined;
  }
  const all = [total, ...parts];
  const decimals = Math.max(...all.map((one) => one.decimals));
  const coarsest = Math.min(...all.map((one) => one.decimals));
  const printed = shown(total);
  const sum = sumOf(parts.map(shown));
  const difference = sumOf([sum, -printed]);
  if (difference === 0) return undefined;
  const held = sumOf([...parts.map(({ value }) => value), -total.value]);
  const most = ((parts.length + 1) / 2) * 10 ** -coarsest;
  const found = { sum, total: printed, decimals };
  if (all.some(isRounded) && Math.abs(difference) <= most && Math.abs(held) <= most) {
    return { because: "rounding", ...found };
  }
  const isIncomplete = difference < 0 && -difference > NEARLY_ALL * Math.abs(printed);
  return isIncomplete ? undefined : { because: "figures", ...found };
}

/** Money and what is measured has been rounded somewhere; what is counted only where the cell holds more than it shows. */
function isRounded(figure: Printed): boolean {
  return figure.decimals > 0 || figure.unit.factor > 1 || shown(figure) !== figure.value;
}

/** The number that is printed. */
export function shown({ value, decimals }: Printed): number {
  return Number(roundHalfUp(value, decimals));
}

export function sumOf(values: readonly number[]): number {
  return numberOf(values.reduce((sum, value) => sum.plus(decimalOf(value)), decimalOf(0)));
}
