import type { Unit } from "../../quantity/unit";
import { unitOf } from "../../quantity/unitOf";
import { plainLabel } from "../../lexicon/script/plainLabel";

/**
 * The unit as it is said behind the indicator's name: 每万人口发明专利拥有量 names the heads itself, and is 5.4件.
 *
 * @example unitBesideName("每万人口发明专利拥有量", { symbol: "件/万人", base: "件/人", factor: 0.0001 }) // => { symbol: "件", base: "件", factor: 1 }
 * @example unitBesideName("发明专利密度", { symbol: "件/万人", base: "件/人", factor: 0.0001 }) // => { symbol: "件/万人", base: "件/人", factor: 0.0001 }
 */
export function unitBesideName(indicator: string, unit: Unit): Unit {
  if (!unit.symbol.includes("/")) return unit;
  const [amount = "", heads = ""] = unit.symbol.split("/");
  if (!PER_HEADS.test(plainLabel(indicator).key)) return unit;
  return /^[万萬]人(?:口)?$/.test(heads) ? (unitOf(amount) ?? unit) : unit;
}

const PER_HEADS = /^(?:每|平均每)万人/;
