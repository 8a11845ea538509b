import { keyMatcherOf, matcherOf, type Entry } from "./entry";
import { plainLabel } from "./script/plainLabel";

/** What a line outside of the cells of a table says, by the word before its colon. */
export type LineKind =
  | "note"
  | "sign-off"
  | "form-field" // with or without a colon
  | "office"
  | "place"
  | "indicator"
  | "export";

const FROM = "lines above and below published tables, forms of statistics and their exports";

/** What is called the period of a form, and what names the day up to which its figures are. */
export const PERIOD_FIELDS: readonly Entry<"period" | "as-of">[] = [
  {
    id: "line.period",
    words: {
      报告期: "报告期：2023年1-6月",
      统计时间: "统计时间：2023年6月",
      统计时期: "统计时期：2023年",
      统计期间: "统计期间：2023年1-6月",
      统计时点: "统计时点：2023年6月30日",
      数据时间: "数据时间：2023年6月",
      数据时期: "数据时期：2023年",
      数据期间: "数据期间：2023年1-6月",
      数据时点: "数据时点：2023年6月30日",
      所属时间: "所属时间：2023年6月",
      所属时期: "所属时期：2023年",
      所属期间: "所属期间：2023年1-6月",
      所属时点: "所属时点：2023年6月30日",
    },
    meaning: "period",
    from: FROM,
  },
  {
    id: "line.as-of",
    words: {
      截止: "数据截止：6月29日",
      截至: "数据截至：6月29日",
      截止日期: "截止日期：2023年6月30日",
      截至日期: "截至日期：2023年6月30日",
      截止时间: "截止时间：2023年6月30日",
      截至时间: "截至时间：2023年6月30日",
    },
    meaning: "as-of",
    from: FROM,
  },
];

export const LINE_WORDS: readonly Entry<LineKind>[] = [
  {
    id: "line.note",
    words: {
      注: "注：本表数据为快报数",
      附注: "附注：不含农户",
      备注: "备注：不含泸县",
      说明: "说明：按在地统计",
      填表说明: "填表说明：一式两份",
      编制说明: "编制说明：口径有调整",
      指标解释: "指标解释：见附件",
      来源: "来源：国家统计局",
      数据来源: "数据来源：省统计局",
      资料来源: "资料来源：海关",
      口径: "口径：规模以上",
      统计口径: "统计口径：法人单位",
    },
    meaning: "note",
    from: FROM,
  },
  {
    id: "line.sign-off",
    words: {
      单位负责人: "单位负责人：",
      统计负责人: "统计负责人：",
      分管领导: "分管领导：",
      负责人: "负责人：",
      填表人: "填表人：",
      填报人: "填报人：",
      制表: "制表：",
      制表人: "制表人：",
      审核: "审核：",
      审核人: "审核人：",
      复核: "复核：",
      复核人: "复核人：",
      经办人: "经办人：",
      联系人: "联系人：",
      联系电话: "联系电话：",
      电话: "电话：",
      报出日期: "报出日期：",
      填报日期: "填报日期：",
      制表日期: "制表日期：",
      日期: "日期：",
    },
    meaning: "sign-off",
    from: FROM,
  },
  {
    id: "line.form-field",
    words: {
      表号: "表号：科综1表",
      制表机关: "制表机关：国家统计局",
      制定机关: "制定机关：国家统计局",
      文号: "文号：国统制〔2023〕5号",
      备案文号: "备案文号：国统办函3号",
      有效期至: "有效期至：2024年6月",
      有效期: "有效期2024年6月",
      填报单位: "填报单位：甲市科技局",
      编制单位: "编制单位：甲市统计局",
      制表单位: "制表单位：甲市统计局",
      行政区划代码: "行政区划代码510500",
      组织机构代码: "组织机构代码：",
      报告期: "报告期：2023年",
      报送单位: "报送单位：甲市科技局",
      单位名称: "单位名称：甲市科技局",
      编报单位: "编报单位：甲市财政局",
      填报部门: "填报部门：甲市科技局",
      报送部门: "报送部门：甲市科技局",
      编制部门: "编制部门：甲市统计局",
    },
    meaning: "form-field",
    from: FROM,
  },
];

/** Words before the colon of a line that says whose table it is, of what place, or what a site exports. */
export const FIELD_WORDS: readonly Entry<LineKind>[] = [
  {
    id: "field.office",
    words: {
      填报单位: "填报单位：甲市科技局",
      编制单位: "编制单位：甲市统计局",
      报送单位: "报送单位：甲市科技局",
      制表单位: "制表单位：甲市统计局",
      单位名称: "单位名称：甲市科技局",
      编报单位: "编报单位：甲市财政局",
      填报部门: "填报部门：甲市科技局",
      报送部门: "报送部门：甲市科技局",
      编制部门: "编制部门：甲市统计局",
      填报单位名称: "填报单位名称：甲市科技局",
      编制单位名称: "编制单位名称：甲市统计局",
      报送单位名称: "报送单位名称：甲市科技局",
      制表单位名称: "制表单位名称：甲市统计局",
      部门名称: "部门名称：甲市科技局",
      "部门(单位)名称": "部门（单位）名称：甲市科技局",
      "单位(部门)名称": "单位（部门）名称：甲市科技局",
      预算部门: "预算部门：甲市科技局",
      预算单位: "预算单位：甲市科技局",
    },
    meaning: "office",
    from: FROM,
  },
  {
    id: "field.form",
    words: {
      项目名称: "项目名称：科技计划专项",
      专项名称: "专项名称：科技计划专项",
      主管部门: "主管部门：甲市科技局",
      实施单位: "实施单位：甲市科技信息所",
      项目单位: "项目单位：甲市科技信息所",
      项目实施单位: "项目实施单位：甲市科技信息所",
      项目负责人: "项目负责人：某",
      联系电话: "联系电话：",
    },
    meaning: "form-field",
    from: "forms by which offices account for their outlays",
  },
  {
    id: "field.place",
    words: { 地区: "地区：四川省" },
    meaning: "place",
    from: FROM,
  },
  {
    id: "field.indicator",
    words: { 指标: "指标：地区生产总值", 指标名称: "指标名称：专利授权数" },
    meaning: "indicator",
    from: FROM,
  },
  {
    id: "field.export",
    words: {
      数据库: "数据库：分省年度数据",
      时间: "时间：最近20年",
      频度: "频度：年度",
      频率: "频率：月",
      来源: "来源：国家统计局",
      数据来源: "数据来源：国家统计局",
      更新时间: "更新时间：2023年5月",
      下载时间: "下载时间：2023年5月",
    },
    meaning: "export",
    from: FROM,
  },
];

/** Beginnings of lines that name a source without a colon. */
export const SOURCE_BEGINNINGS: readonly Entry<"note">[] = [
  {
    id: "line.source",
    words: { 数据来源于: "数据来源于省统计局", 资料来源于: "资料来源于海关" },
    meaning: "note",
    from: FROM,
  },
];

const lineWord = matcherOf(LINE_WORDS, "whole");
const fieldWord = matcherOf(FIELD_WORDS, "whole");
const beginning = matcherOf(LINE_WORDS, "start");
const source = matcherOf(SOURCE_BEGINNINGS, "start");

/**
 * What the word before a line's colon, its number aside, makes of it: 注1：, 填表人：. Notes may have another sign there.
 *
 * @example lineKind("注1：本表数据为快报数") // => "note"
 * @example lineKind("负责人、联系电话") // => undefined
 */
export function lineKind(line: string): "note" | "sign-off" | "form-field" | undefined {
  const { key } = plainLabel(line);
  if (source(key)) return "note";
  const [, word = "", digits = "", sign = ""] =
    /^([^\d:：、. ]{1,8})(\d*)([:：、. ])/.exec(key) ?? [];
  const kind = lineWord(word)?.entry.meaning;
  if (kind === "note") return kind;
  if (kind === "sign-off" && digits === "" && (sign === ":" || sign === "：")) return kind;
  return beginning(key)?.entry.meaning === "form-field" ? "form-field" : undefined;
}

/**
 * What a line says that names a field before a colon, and what stands behind that.
 *
 * @example fieldOf("填报单位：甲市科技局") // => { kind: "office", says: "甲市科技局" }
 * @example fieldOf("地区:四川省") // => { kind: "place", says: "四川省" }
 * @example fieldOf("2020年主要指标") // => undefined
 */
export function fieldOf(
  line: string,
): { readonly kind: LineKind; readonly says: string } | undefined {
  const [, word = "", says = ""] = /^([^:：]{2,8})[:：](.*)$/.exec(plainLabel(line).key) ?? [];
  const kind = fieldWord(word)?.entry.meaning;
  return kind && { kind, says };
}

/**
 * Whether a cell of a form only asks for what stands beside it: who fills it in, or what it is about.
 *
 * @example asksBeside("部门（单位）名称") // => true
 * @example asksBeside("指标名称") // => false
 */
export function asksBeside(text: string): boolean {
  const kind = fieldWord(text)?.entry.meaning;
  return kind === "office" || kind === "form-field";
}

const periodWord = keyMatcherOf(PERIOD_FIELDS, "end");

/** What kind of period the name of a field asks for, as its end says: 数据截至. */
export function periodFieldKind(name: string): "period" | "as-of" | undefined {
  return periodWord(name)?.entry.meaning;
}
