import { overlapping } from "../../tables/words/overlapping";

/** Names that stand for nothing else: 发明专利授权量 for 发明 below 专利授权量, and 进规 for 已进规. */
export function wholeNames(
  names: ReadonlySet<string>,
  totals: ReadonlyMap<string, string>,
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const total = totals.get(name);
    for (const other of [total && name + total, name.replace(/^已(?=.{2})/, "")]) {
      if (!other || other === name) continue;
      found.set(keyOf(other), [...(found.get(keyOf(other)) ?? []), name]);
    }
  }
  return found;
}

/** 城镇居民 below 居民人均可支配收入 is 城镇居民人均可支配收入, and 新认定 below 有效期内高新技术企业 新认定高新技术企业. */
export function ofTotal(part: string, total = ""): readonly string[] {
  const name = overlapping(part, total, FEWEST_SHARED);
  if (name.length < part.length + total.length) return [name];
  return IS_NEW.test(part) ? [part + total.replace(STANDING, "")] : [];
}

const FEWEST_SHARED = 2;
const IS_NEW = /^新(?:增|认定|登记|备案|入库)/;
/** What says of a count that it is of all there are. */
const STANDING = /^(?:有效期内|有效|现有|实有|累计)/;
