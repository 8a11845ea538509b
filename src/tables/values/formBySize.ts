import { plainLabel } from "../../lexicon/script/plainLabel";
import type { ValueColumn } from "./valueColumn";

/** Whether what a column of rates holds can only be in per cent, or only be fractions; `undefined` where it may be either. */
export function formBySize(
  stored: readonly number[],
  { measure, text }: Pick<ValueColumn, "measure" | "text">,
): "percent" | "fraction" | undefined {
  if (measure === "share") return formOfShares(stored);
  const isPercent = measure === "growth" ? areGrowths(stored, text) : areCompletions(stored);
  return isPercent ? "percent" : undefined;
}

/**
 * 7.5, 36.62, -9.8 under 增速: nothing falls by more than all of it, and hardly anything more than doubles while all the others do. Whole
 * numbers may be plain differences, and one alone anything, unless it is far too large for a fraction.
 */
function areGrowths(stored: readonly number[], text: string): boolean {
  const isRate = /[率速幅]$/.test(plainLabel(text).key);
  const isBroken = stored.some((rate) => rate % 1 !== 0);
  if (stored.some((rate) => rate < -100) || !(isRate || isBroken)) return false;
  const sizes = stored.map(Math.abs);
  const large = sizes.filter((size) => size > DOUBLED);
  const isSure = sizes.length >= FEWEST_RATES || sizes.every((size) => size > MANIFOLD);
  return (large.length * 2 > sizes.length && isSure) || stored.some((rate) => rate < -1);
}

const DOUBLED = 1.5;
const MANIFOLD = 5;
const FEWEST_RATES = 3;

/** 98.5, 114: no goal is met a hundred times over. */
function areCompletions(stored: readonly number[]): boolean {
  return stored.length > 0 && stored.every((rate) => rate > TENFOLD);
}

const TENFOLD = 10;

/** No part is larger than its whole, and all parts are as large. */
function formOfShares(stored: readonly number[]): "percent" | "fraction" | undefined {
  if (stored.some((share) => share < 0 || share > 100)) return undefined;
  if (stored.some((share) => share > 1)) return "percent";
  const sum = stored.reduce((all, share) => all + share, 0);
  const whole = stored.includes(1) ? 2 : 1;
  return stored.length > 1 && Math.abs(sum - whole) <= ROUNDING ? "fraction" : undefined;
}

const ROUNDING = 0.01;
