import { plainLabel } from "./plainLabel";

/** How a row or column that speaks of a region, or of several together, is named and counted. */
export interface EntityName {
  readonly name: string;
  readonly role: "member" | "total" | "average" | "subtotal" | "self" | "firm";
  /** 全省 for 全省, 全省合计 and 全省平均. */
  readonly scope?: string;
}

const PROVINCES = new Set(
  `北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南
   重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 新疆兵团 新疆生产建设兵团`.split(
    /\s+/,
  ),
);

const AREA = "全[国省市县区州盟旗]|全自治区|全地区";
const WHOLE_AREA = new RegExp(`^(${AREA})$`);
const TOTAL = new RegExp(`^(${AREA})?(?:总计|合计|共计|总和|汇总|总数|总量|总值|累计|计)$`);
const AVERAGE = new RegExp(`^(${AREA})?(?:平均|平均值|平均数|均值|平均水平|平均线)$`);
const PART = /(?:小计|合计|平均|平均值|均值)$/;
const SELF_NAME = /^[本我](?:省|市|县|区|州|盟|旗|镇|乡|地区|自治区|自治州|单位)$/;
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
 * @example entityName("平均") // => { name: "平均", role: "average" }
 * @example entityName("皖北小计") // => { name: "皖北小计", role: "subtotal" }
 * @example entityName("我市") // => { name: "我市", role: "self" }
 */
export function entityName(text: string): EntityName {
  const { name, key } = plainLabel(text.replace(/[*＊]+$/, ""));
  if (SELF_NAME.test(key)) return { name, role: "self" };
  const total = WHOLE_AREA.exec(key) ?? TOTAL.exec(key);
  if (total) return { name: total[1] ?? name, role: "total", ...(total[1] && { scope: total[1] }) };
  const average = AVERAGE.exec(key);
  if (average) {
    const scope = average[1];
    return { name: `${scope ?? ""}平均`, role: "average", ...(scope && { scope }) };
  }
  if (PART.test(key) || /^(?:其中|#)/.test(key)) return { name, role: "subtotal" };
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
    PROVINCES.has(key) ||
    /^[市县区]本级$|^[市县区]直属?$|^市辖区$/.test(key) ||
    (key.length <= 14 && REGION.test(key) && !/[(:,、]/.test(key))
  );
}

/** 本市, 我县: the office's own area, whatever its name. */
export function isSelfName(text: string): boolean {
  return SELF_NAME.test(plainLabel(text).key);
}
