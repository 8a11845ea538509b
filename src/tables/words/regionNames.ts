import { isMarkedPart } from "../../lexicon/ofWhich";
import type { PlaceWord } from "../../lexicon/places/placeWord";
import { readPlace } from "../../lexicon/places/readPlace";
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

const AREA = "全[国省市县区州盟旗]|全自治区|全地区";
/** The whole of one body, among whose units it stands: 全院, 集团合计. */
const BODY = "全[校院系厂镇乡所]|全集团|全公司|全行业";
const WHOLE_AREA = new RegExp(`^(${AREA})$`);
const TOTAL = new RegExp(
  `^(${AREA})?(?:总计|合计|共计|总和|汇总|总数|总量|总值|累计|计|合计[/、]平均)$`,
);
const AVERAGE = new RegExp(`^(${AREA})?(?:平均|平均值|平均数|均值|平均水平|平均线)$`);
/** 国考中位值, 同级医院平均值: a benchmark of others than the rows of a table. */
const BENCHMARK =
  /^.{0,8}(?:中位值|中位数|中位水平|标杆值|标杆|百分位|均值|平均值|平均水平|平均数)$/;
const BODY_TOTAL = new RegExp(
  `^(?:${BODY}|(?:${BODY}|集团|公司|学校|医院|园区|系统)(?:总计|合计|共计|汇总|总数|合并|合并数))$`,
);
const APART = /^(?:地方|各地区|各地|各省|各市|各县区?|各区县?)(?:合计|总计|小计|汇总|总数)$/;
const PART = /(?:小计|合计|平均|平均值|均值)$/;
const SELF_NAME = /^[本我](?:省|市|县|区|州|盟|旗|镇|乡|地区|自治区|自治州|单位)$/;
/** What is no member wherever it stands; the others are told by what stands beside them. */
const ROLES: Readonly<Partial<Record<PlaceWord, EntityName["role"]>>> = {
  group: "subtotal",
  rest: "outsider",
  abroad: "outsider",
};
/** What regions end in, with at least one character before it. */
const REGION =
  /.(?:省|市|县|区|州|盟|旗|镇|乡|街道|自治区|自治州|自治县|地区|林区|市本级|县本级|兵团)$/;

/** Whether a text is 全国, 全省 and the like: among whom a rank counts. */
export function isScopeWord(text: string): boolean {
  return WHOLE_AREA.test(text) || text === "同组";
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
 * @example entityName("东部地区") // => { name: "东部地区", role: "subtotal" }
 * @example entityName("地方合计") // => { name: "地方合计", role: "total", apart: true }
 * @example entityName("其他") // => { name: "其他", role: "outsider" }
 * @example entityName("我市") // => { name: "我市", role: "self" }
 */
export function entityName(text: string): EntityName {
  const { name, key } = plainLabel(text.replace(/[*＊]+$/, ""));
  if (SELF_NAME.test(key)) return { name, role: "self" };
  const total = WHOLE_AREA.exec(key) ?? TOTAL.exec(key);
  if (total) return { name: total[1] ?? name, role: "total", ...(total[1] && { scope: total[1] }) };
  if (BODY_TOTAL.test(key)) return { name, role: "total" };
  const average = AVERAGE.exec(key);
  if (average) {
    const scope = average[1];
    return { name: `${scope ?? ""}平均`, role: "average", ...(scope && { scope }) };
  }
  if (BENCHMARK.test(key)) return { name, role: "average" };
  if (APART.test(key)) return { name, role: "total", apart: true };
  const place = readPlace(key)?.meaning;
  const role = place && ROLES[place];
  if (role) return { name, role };
  if (PART.test(key) || isMarkedPart(key)) return { name, role: "subtotal" };
  return { name, role: "member" };
}

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
  if (role === "total") return WHOLE_AREA.test(key) || key.length <= 6;
  return (
    isKnownPlace(key) ||
    /^[市县区]本级$|^[市县区]直属?$|^市辖区$/.test(key) ||
    (key.length <= 14 && REGION.test(key) && !/[(:,、]/.test(key))
  );
}

/** A province, a country, 东部地区; not 其他 and 市区, which close lists of every kind. */
function isKnownPlace(key: string): boolean {
  const place = readPlace(key)?.meaning;
  return place !== undefined && place !== "rest" && place !== "perhaps-group";
}

/** 本市, 我县: the office's own area, whatever its name. */
export function isSelfName(text: string): boolean {
  return SELF_NAME.test(plainLabel(text).key);
}
