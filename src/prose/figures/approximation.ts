import type { Approximation } from "../question";

/** A hedge: where it stands beside the number, its words, and on which side of the number the truth then lies. */
export interface Hedge {
  readonly name: string;
  readonly words: RegExp;
  readonly says: Approximation;
}

/** Before the number; the longer words first. */
export const HEDGES_BEFORE: readonly Hedge[] = [
  { name: "not-below", words: /(?:不低于|不少于|至少|不小于|≥)$/, says: "at-least" },
  { name: "not-above", words: /(?:不超过|不高于|不多于|至多|最多|≤)$/, says: "at-most" },
  { name: "short-of", words: /(?:将近|接近|临近|不足|不到|近)$/, says: "below" },
  { name: "beyond", words: /(?:超过了?|突破了?|首破|首超|超出|超|逾|破|>)$/, says: "above" },
  { name: "about", words: /(?:大约|约为|大概|约)$/, says: "around" },
];

/** Between the number and its unit: 20余家, 三十多亿元; or behind the unit: 4倍多. */
export const HEDGE_BETWEEN = /[余多]/y;

/** Behind the unit. */
export const HEDGES_AFTER: readonly (readonly [word: string, says: Approximation])[] = [
  ["及以上", "at-least"],
  ["以上", "at-least"],
  ["及以下", "at-most"],
  ["以下", "at-most"],
  ["以内", "at-most"],
  ["左右", "around"],
  ["上下", "around"],
  ["多", "above"],
];
