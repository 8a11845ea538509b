/**
 * Moves the decimal point without the dust of binary division, and without minus zero.
 *
 * @example shiftDecimal(2.33, -2) // => 0.0233
 * @example shiftDecimal(-0.0021, 2) // => -0.21
 */
export function shiftDecimal(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`) || 0;
}
