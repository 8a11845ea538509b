/**
 * How much an agreement of numbers tells, in bits: how improbable it were by chance. Below `HINT` it tells nothing; from
 * `HINT` on it supports what a word says; from `PROOF` on it stands alone. A formula down a column is tried over many pairs of
 * columns and asks for more.
 */
export const STRENGTH = {
  /** For a name that is wider than all others beside it. */
  wider: 6,
  hint: 10,
  proof: 20,
  formulaHint: 30,
  formulaProof: 50,
} as const;

/** What a disagreeing column costs. */
export const COST_OF_MISS = 2;

/**
 * Bits of one column in which parts make up their total. What the largest part leaves to the others is what the agreement
 * tells: a total that is nearly one part is near it anyway. The smaller the miss and the last digit, the more.
 */
export function bitsOfSum(rest: number, miss: number, unit: number): number {
  return Math.max(0, Math.log2(1 + rest / (2 * miss + unit)) - 1);
}
