import { normalizeWidth } from "../quantity/normalizeWidth";
import type { Unit } from "../quantity/unit";
import { unitOf } from "../quantity/unitOf";

/**
 * The unit that an argument names, as headers print it: bare, in brackets, or behind 单位.
 *
 * @example readUnitName("（万元）") // => { symbol: "万元", base: "元", factor: 10000 }
 * @example readUnitName("单位：亿元") // => { symbol: "亿元", base: "元", factor: 100000000 }
 */
export function readUnitName(text: string): Unit | undefined {
  const bare = unitOf(text);
  if (bare) return bare;
  const [, inner = ""] = NAMED.exec(normalizeWidth(text).replace(/ /g, "")) ?? [];
  return unitOf(inner);
}

const NAMED =
  /^[([{【〔［〈<]?(?:计量单位|单位|單位)?:?[([{【〔［]?(.*?)[)\]}】〕］]?[)\]}】〕］〉>]?$/;
