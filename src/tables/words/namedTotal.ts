import { plainLabel } from "../../lexicon/script/plainLabel";
import { entityName, looksLikeRegion } from "./regionNames";

/**
 * What a total among indicators is the total of, where it says so; `undefined` for one that only counts its rows, and for one of places.
 *
 * @example namedTotal("市场主体合计") // => "市场主体"
 * @example namedTotal("全行业用电合计") // => "全行业用电"
 * @example namedTotal("七大行业合计") // => undefined
 * @example namedTotal("六大支柱产业及特色工业合计") // => "六大支柱产业及特色工业"
 * @example namedTotal("全省合计") // => undefined
 */
export function namedTotal(text: string): string | undefined {
  const { name } = plainLabel(text);
  const [, whole, unit = ""] = /^(.{2,})[合总總][计計](\([^()]*\))?$/.exec(name) ?? [];
  if (whole === undefined || ONLY_COUNTS.test(whole)) return undefined;
  const isOfBody = entityName(text).role === "total" || looksLikeRegion(whole);
  return entityName(whole).role === "member" && !isOfBody ? `${whole}${unit}` : undefined;
}

/** 七大行业, 各项, 以上 before 合计: the rows themselves. */
const ONLY_COUNTS = /^(?:[各以上述本]|全[部体體]|[\d一二三四五六七八九十]+[大个项类].{0,2}$)/;
