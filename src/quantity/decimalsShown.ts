import { normalizeWidth } from "./normalizeWidth";

/**
 * How many decimals a displayed figure has, counted in its printed unit.
 *
 * @example decimalsShown("2.33%") // => 2
 * @example decimalsShown("1,254.70亿元") // => 2
 * @example decimalsShown("13065") // => 0
 */
export function decimalsShown(text: string): number {
  return /\d\.(\d+)/.exec(normalizeWidth(text))?.[1]?.length ?? 0;
}
