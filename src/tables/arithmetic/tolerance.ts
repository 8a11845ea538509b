/** Standard deviations of the error that rounding every part leaves in their sum. */
const DEVIATIONS = 3.3;
/** Parts rounded from another unit miss their total by a little more than their digits say. */
const NEAR = 1e-5;

/**
 * How far a total may be from the sum of its parts by rounding alone. `squares` is the sum of the squares of the units of the
 * parts.
 */
export function toleranceOfSum(total: number, unit: number, squares: number): number {
  return Math.max(0.5 * unit + DEVIATIONS * Math.sqrt(squares / 12), NEAR * Math.abs(total));
}
