import { decimalOf, type DecimalNumber } from "./decimal";
import { wholeRounded } from "./wholeNumbers";

/**
 * Rounds as people and Excel do: decimal, half away from zero, on the 15 significant digits Excel shows.
 * Always prints `decimals` places and never minus zero. What is rounded is the value times ten to the power of `shift`.
 *
 * @example roundHalfUp(1.005, 2) // => "1.01"
 * @example roundHalfUp(2.675, 2) // => "2.68"
 * @example roundHalfUp(-0.004, 2) // => "0.00"
 * @example roundHalfUp(0.02145, 2, 2) // => "2.15"
 */
export function roundHalfUp(value: number, decimals: number, shift = 0): string {
  const fast = wholeRounded(value, decimals, shift);
  if (decimals === 0 && Math.abs(fast) < SIXTEEN_DIGITS) return String(fast);
  const scale = SCALES[decimals] ?? NaN;
  const steps = Math.round(Math.abs(fast) * scale);
  // Up to 15 digits a number is printed as the decimal it stands for; beyond, its binary dust would show.
  if (!(steps < SIXTEEN_DIGITS)) return exactly(value, shift).toFixed(decimals);
  const whole = Math.floor(steps / scale);
  const fraction = String(steps - whole * scale).padStart(decimals, "0");
  return `${fast < 0 ? "-" : ""}${whole}.${fraction}`;
}

const SIXTEEN_DIGITS = 1e15;
/** So many steps make one, by their decimals. */
const SCALES: readonly number[] = Array.from({ length: 10 }, (_, power) => Number(`1e${power}`));

/**
 * Rounds a half to the even neighbour, as GB/T 8170 asks. Only on request.
 *
 * @example roundHalfEven(0.125, 2) // => "0.12"
 * @example roundHalfEven(0.135, 2) // => "0.14"
 */
export function roundHalfEven(value: number, decimals: number): string {
  return exactly(value, 0).toFixed(decimals, true);
}

function exactly(value: number, shift: number): DecimalNumber {
  return decimalOf(value).shifted(shift);
}

/**
 * The number that `roundHalfUp` prints.
 *
 * @example roundedTo(1.005, 2) // => 1.01
 * @example roundedTo(-0.004, 2) // => 0
 */
export function roundedTo(value: number, decimals: number, shift = 0): number {
  const fast = wholeRounded(value, decimals, shift);
  return Number.isNaN(fast) ? Number(exactly(value, shift).toFixed(decimals)) : fast;
}
