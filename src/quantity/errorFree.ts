/**
 * What arithmetic in binary has rounded away, exactly: the error-free sums of Knuth and products of Dekker (1971).
 */

/** a + b minus the number nearest to it, which is given. */
export function sumError(a: number, b: number, sum: number): number {
  const second = sum - a;
  return a - (sum - second) + (b - second);
}

/** a × b minus the number nearest to it, which is given. */
export function productError(a: number, b: number, product: number): number {
  const aHigh = highHalf(a);
  const aLow = a - aHigh;
  const bHigh = highHalf(b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** The upper 26 of the 53 bits of a number. */
function highHalf(value: number): number {
  const shifted = value * 134217729;
  return shifted - (shifted - value);
}
