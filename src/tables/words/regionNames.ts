import { kindWord } from "../../lexicon/kindWords";
import { isMarkedPart } from "../../lexicon/ofWhich";
import type { PlaceWord } from "../../lexicon/places/placeWord";
import { readPlace } from "../../lexicon/places/readPlace";
import { isNamedLikePlace, levelOwnedBy } from "../../lexicon/areas";
import { isExtent, isMean, meanAt, totalAt, totalledBy, totalOf } from "../../lexicon/totals";
import { isOwnPlace, isWholeArea, isWholeBody, wholeAreaAt } from "../../lexicon/wholeAreas";
import { keptByText } from "../../lexicon/script/keptByText";
import { areFirstOrLast } from "../../lexicon/notation/numbering";
import { plainLabel } from "../../lexicon/script/plainLabel";

/** How a row or column that speaks of a region, or of several together, is named and counted. */
export interface EntityName {
  readonly name: string;
  readonly role: "member" | "total" | "average" | "subtotal" | "self" | "outsider" | "firm";
  /** 全省 for 全省, 全省合计 and 全省平均. */
  readonly scope?: string;
  /** A total of less than the scope of the table: 地方合计. */
  readonly apart?: true;
}

/** What is no member wherever it stands; the others are told by what stands beside them. */
const ROLES: Readonly<Partial<Record<PlaceWord, EntityName["role"]>>> = {
  group: "subtotal",
  rest: "outsider",
  abroad: "outsider",
};
/** Whether a text is 全国, 全省 and the like: among whom a rank counts. */
export function isScopeWord(text: string): boolean {
  return isWholeArea(text) || text === "同组";
}

/**
 * Reads the name in a region column. The blanks people put into short names are not part of them.
 *
 * @example entityName("北    京") // => { name: "北京", role: "member" }
 * @example entityName("全省合计") // => { name: "全省", role: "total", scope: "全省" }
 * @example entityName("集团合计") // => { name: "集团合计", role: "total" }
 * @example entityName("平均") // => { name: "平均", role: "average" }
 * @example entityName("国考中位值") // => { name: "国考中位值", role: "average" }
 * @example entityName("皖北小计") // => { name: "皖北小计", role: "subtotal" }
 * @example entityName("前三位平均") // => { name: "前三位平均", role: "subtotal" }
 * @example entityName("东部地区") // => { name: "东部地区", role: "subtotal" }
 * @example entityName("地方合计") // => { name: "地方合计", role: "total", apart: true }
 * @example entityName("全区(含高新区)") // => { name: "全区(含高新区)", role: "total", apart: true }
 * @example entityName("其他") // => { name: "其他", role: "outsider" }
 * @example entityName("我市") // => { name: "我市", role: "self" }
 */
export const entityName = keptByText((text): EntityName => {
  const { name, key } = plainLabel(text.replace(/[*＊]+$/, ""));
  if (isOwnPlace(key)) return { name, role: "self" };
  const area = wholeAreaAt(key);
  const rest = key.slice(area.length);
  const scope = area === "" ? {} : { scope: area };
  if (isTotalOfArea(area, rest)) return { name: area || name, role: "total", ...scope };
  // 全区（含高新区） may be more than the area whose book it is.
  if (area !== "" && isExtent(rest)) return { name, role: "total", apart: true };
  if (isTotalOfBody(key)) return { name, role: "total" };
  if (isMean(rest)) return { name: `${area}平均`, role: "average", ...scope };
  if (areFirstOrLast(key)) return { name, role: "subtotal" };
  if (isBenchmark(key)) return { name, role: "average" };
  if (isTotalOfPlaces(key)) return { name, role: "total", apart: true };
  const place = readPlace(key)?.meaning;
  const role = place && ROLES[place];
  if (role) return { name, role };
  if (closesPart(key) || isMarkedPart(key)) return { name, role: "subtotal" };
  return { name, role: "member" };
});

/** 全省, 全省合计, 合计. */
function isTotalOfArea(area: string, rest: string): boolean {
  if (rest === "") return area !== "";
  const of = totalOf(rest);
  return of === "any" || of === "of-area";
}

/** The whole of one body, among whose units it stands: 全院, 集团合计. */
function isTotalOfBody(key: string): boolean {
  const { before, of } = totalAt(key) ?? { before: key };
  if (of === undefined) return isWholeBody(before);
  return (
    (isWholeBody(before) || totalledBy(before) === "body") && (of === "any" || of === "of-body")
  );
}

/** 国考中位值, 同级医院平均值: a benchmark of others than the rows of a table. */
function isBenchmark(key: string): boolean {
  const word = meanAt(key);
  return word !== "" && key.length - word.length <= LONGEST_OTHERS;
}

const LONGEST_OTHERS = 8;

/** 地方合计, 各县区小计: a total of less than the scope of the table. */
function isTotalOfPlaces(key: string): boolean {
  const { before = "", of } = totalAt(key) ?? {};
  return totalledBy(before) === "places" && (of === "any" || of === "of-part");
}

/** 皖北小计, 甲乙两地合计: what closes a part of the rows. */
function closesPart(key: string): boolean {
  return meanAt(key) !== "" || CLOSING.some((word) => key.endsWith(word));
}

const CLOSING = ["小计", "合计"];

/**
 * Whether a text is named like a region, a total of regions or 本市: evidence that a table's rows are regions.
 *
 * @example looksLikeRegion("甲市") // => true
 * @example looksLikeRegion("全国") // => true
 * @example looksLikeRegion("专利授权量") // => false
 */
export function looksLikeRegion(text: string): boolean {
  const { key } = plainLabel(text);
  const { role } = entityName(text);
  if (role === "self" || role === "average") return true;
  if (role === "total") return isWholeArea(key) || key.length <= 6;
  return (
    isKnownPlace(key) ||
    (levelOwnedBy(key) ?? "") !== "" ||
    (key.length <= 14 && isNamedLikePlace(key) && !/[(:,、]/.test(key) && !kindWord(key))
  );
}

/** A province, a country, 东部地区; not 其他 and 市区, which close lists of every kind. */
function isKnownPlace(key: string): boolean {
  const place = readPlace(key)?.meaning;
  return place !== undefined && place !== "rest" && place !== "perhaps-group";
}

/** 本市, 我县: the office's own area, whatever its name. */
export function isSelfName(text: string): boolean {
  return isOwnPlace(plainLabel(text).key);
}
