import { refuse, type Result } from "../problem";
import { decimalOf, numberOf } from "../quantity/decimal";
import { settle } from "./finite";

export interface AverageOptions {
  /** The values are rates: their plain mean is not the rate of the whole, so weights are needed. */
  readonly rates?: boolean;
  /** One for each value, none below zero. */
  readonly weights?: readonly number[];
}

/**
 * The mean of several values, 平均水平; weighted by the denominators where the values are rates.
 *
 * @example average([2, 4]) // => { ok: true, value: 3 }
 * @example average([0.1, 0.2], { rates: true, weights: [300, 100] }) // => { ok: true, value: 0.125 }
 * @example average([0.1, 0.2], { rates: true }) // => { ok: false, problem: { code: "missing-weights" } }
 */
export function average(
  values: readonly number[],
  { rates = false, weights }: AverageOptions = {},
): Result<number> {
  if (values.length === 0) return refuse("missing-value");
  if (rates && !weights) return refuse("missing-weights");
  const shares = weights ?? values.map(() => 1);
  if (shares.length !== values.length) return refuse("shape-mismatch");
  if (![...values, ...shares].every(Number.isFinite)) return refuse("not-a-number");
  if (shares.some((weight) => weight < 0)) return refuse("negative-value");
  const total = shares.map(decimalOf).reduce((sum, weight) => sum.plus(weight), decimalOf(0));
  if (total.isZero) return refuse("zero-whole");
  const weighted = values
    .map((value, index) => decimalOf(value).times(decimalOf(shares[index] ?? 0)))
    .reduce((sum, product) => sum.plus(product), decimalOf(0));
  return settle(numberOf(weighted.div(total)));
}
