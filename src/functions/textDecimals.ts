import { decimalsIn } from "../quantity/decimalsIn";

const MOST_DECIMALS = 2;

/** As many decimals as the figures of a formula have, two at most: a cell's own format does not reach a function. */
export function textDecimals(...figures: readonly number[]): number {
  return Math.min(MOST_DECIMALS, Math.max(...figures.map(decimalsIn)));
}
