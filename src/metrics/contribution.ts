import { ok, refuse, type Result } from "../problem";
import { quotient } from "../quantity/arithmetic";
import { allFinite, settle } from "./finite";

export interface Contribution {
  /** A fraction of the whole's change. */
  readonly value: number;
  /** The part moved against the whole; the fraction is negative and needs care in wording. */
  readonly opposite: boolean;
}

/**
 * What a part contributed to the change of its whole, 贡献率: the part's change divided by the whole's, both given as
 * changes in the same unit. Where the whole did not change there is none.
 *
 * @example contribution(30, 120) // => { ok: true, value: { value: 0.25, opposite: false } }
 * @example contribution(-30, 120) // => { ok: true, value: { value: -0.25, opposite: true } }
 * @example contribution(30, 0) // => { ok: false, problem: { code: "zero-change" } }
 */
export function contribution(partChange: number, wholeChange: number): Result<Contribution> {
  if (!allFinite(partChange, wholeChange)) return refuse("not-a-number");
  if (wholeChange === 0) return refuse("zero-change");
  const value = settle(quotient(partChange, wholeChange));
  return value.ok ? ok({ value: value.value, opposite: value.value < 0 }) : value;
}
