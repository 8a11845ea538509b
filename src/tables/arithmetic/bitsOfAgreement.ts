import { bitsOfSum } from "./strength";
import { toleranceOfSum } from "./tolerance";

/**
 * How much it tells, in bits, that numbers add up to a total within rounding; `undefined` where they do not.
 *
 * @example bitsOfAgreement(30, [10, 26]) // => undefined
 */
export function bitsOfAgreement(total: number, parts: readonly number[]): number | undefined {
  const unit = lastDigit([total, ...parts]);
  const miss = Math.abs(total - parts.reduce((all, value) => all + value, 0));
  if (miss > toleranceOfSum(total, unit, parts.length * unit ** 2)) return undefined;
  const sizes = parts.map(Math.abs);
  const rest = sizes.reduce((all, size) => all + size, 0) - Math.max(...sizes);
  return bitsOfSum(rest, miss, unit);
}

/** The finest digit that any of the numbers has. */
function lastDigit(values: readonly number[]): number {
  const decimals = values.map((value) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
  return 10 ** -Math.min(6, Math.max(...decimals));
}
