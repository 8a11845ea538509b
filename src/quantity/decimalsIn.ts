import { clean } from "./decimal";
import { roundedTo } from "./round";

const MOST_DECIMALS = 15;
/** From here on all the digits Excel shows stand before the point. */
const NO_DECIMALS = 1e15;

/**
 * How many decimals a number needs to be printed in full, at the 15 digits Excel shows.
 *
 * @example decimalsIn(1254.7) // => 1
 * @example decimalsIn(0.1 + 0.2) // => 1
 * @example decimalsIn(200) // => 0
 */
export function decimalsIn(value: number): number {
  const exact = clean(value);
  if (!(Math.abs(exact) < NO_DECIMALS)) return 0;
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    if (roundedTo(exact, decimals) === exact) return decimals;
  }
  return MOST_DECIMALS;
}
