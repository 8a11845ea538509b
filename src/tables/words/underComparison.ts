import { isHigherOrLower, relationAt } from "../../lexicon/relations";
import type { Label } from "./label";

/**
 * What stands under 与全市比较: 全市增速 is that of 全市, ±百分点 by how much it is less than the own one, and 增速位次 the place in 全市. `undefined` where
 * no heading above compares with others.
 *
 * @example underComparison({ name: "", measure: "gap", scope: "全市" }, { name: "全市", measure: "growth" }) // => { name: "全市", measure: "growth" }
 * @example underComparison({ name: "", measure: "gap", scope: "全市" }, { name: "", measure: "growth-rank" }) // => { name: "", measure: "growth-rank", scope: "全市" }
 * @example underComparison({ name: "", measure: "gap", scope: "全市" }, { name: "高于" }) // => { name: "", measure: "gap", scope: "全市" }
 * @example underComparison({ name: "全市" }, { name: "", measure: "rank" }) // => undefined
 */
export function underComparison(top: Label, low: Label): Label | undefined {
  const { name: over, measure, scope } = top;
  if (over !== "" || measure !== "gap" || scope === undefined) return undefined;
  const { name, measure: own } = low;
  if (name === scope && own === "growth") return low;
  if (name !== "" && !saysHowMuch(name)) return undefined;
  if (own === "rank" || own === "growth-rank") return { ...low, scope: low.scope ?? scope };
  return own === undefined || own === "difference"
    ? { ...low, name: "", measure, scope }
    : undefined;
}

/** 高于, 高低: by how much, above being more. */
function saysHowMuch(name: string): boolean {
  return relationAt(name, "above") === name || isHigherOrLower(name);
}
