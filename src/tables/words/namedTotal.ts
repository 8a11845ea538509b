import { areFirstOrLast, isCountOfRows } from "../../lexicon/notation/numbering";
import { isOnlyRows, summedBefore } from "../../lexicon/totals";
import { bareKey, plainLabel } from "../../lexicon/script/plainLabel";
import { entityName, looksLikeRegion } from "./regionNames";

/**
 * What a total among indicators is the total of, where it says so; `undefined` for one that only counts its rows, and for one of places.
 *
 * @example namedTotal("市场主体合计") // => "市场主体"
 * @example namedTotal("全行业用电合计") // => "全行业用电"
 * @example namedTotal("七大行业合计") // => undefined
 * @example namedTotal("前三大行业合计") // => undefined
 * @example namedTotal("六大支柱产业及特色工业合计") // => "六大支柱产业及特色工业"
 * @example namedTotal("全日制在校生小计") // => "全日制在校生"
 * @example namedTotal("全省合计") // => undefined
 */
export function namedTotal(text: string): string | undefined {
  const { name } = plainLabel(text);
  const bare = bareKey(text);
  const length = (SUBTOTAL.exec(bare)?.[1] ?? summedBefore(bare)).length;
  if (length < FEWEST_OF_NAME || onlyCounts(bare.slice(0, length))) return undefined;
  const [whole, unit] = [name.slice(0, length), name.slice(bare.length)];
  const isOfBody = entityName(text).role === "total" || looksLikeRegion(whole);
  return entityName(whole).role === "member" && !isOfBody ? `${whole}${unit}` : undefined;
}

const FEWEST_OF_NAME = 2;
const SUBTOTAL = /^(.+)小[计計]$/;

/** 七大行业, 各项, 以上 before 合计: the rows themselves. */
function onlyCounts(whole: string): boolean {
  return isOnlyRows(whole) || isCountOfRows(whole) || areFirstOrLast(whole);
}
