import { refuse, type Result } from "../problem";
import { quotient } from "../quantity/arithmetic";
import { allFinite, settle } from "./finite";

/**
 * A value for each head, in the units given: 件 by 万人 is 件/万人, 每万人口…件.
 *
 * @example perCapita(1920, 800) // => { ok: true, value: 2.4 }
 * @example perCapita(1920, 0) // => { ok: false, problem: { code: "zero-whole" } }
 */
export function perCapita(value: number, population: number): Result<number> {
  if (!allFinite(value, population)) return refuse("not-a-number");
  if (population === 0) return refuse("zero-whole");
  if (population < 0) return refuse("negative-value");
  return settle(quotient(value, population));
}
