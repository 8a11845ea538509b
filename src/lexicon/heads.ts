import { matcherOf, type Entry } from "./entry";

const FROM =
  "column headings and row names of published tables, ledgers of bureaus and their reports";

/** Words over the names of firms. */
export const FIRM_HEADS: readonly Entry<"firms">[] = [
  {
    id: "head.firms",
    words: {
      企业: "企業",
      公司: "公司",
      企业单位: "企业单位",
      典型企业: "典型企业",
      代表企业: "代表企业",
      企业名称: "企业名称",
      公司名称: "公司名称",
      公司简称: "公司简称",
      企业简称: "企业简称",
      证券简称: "证券简称",
      股票简称: "股票简称",
      企业单位名称: "企业单位名称",
      典型企业名称: "典型企业名称",
      代表企业名称: "代表企业名称",
    },
    meaning: "firms",
    from: FROM,
  },
];

/** Words over the settings of a workbook. */
export const PARAMETER_HEADS: readonly Entry<"parameters">[] = [
  {
    id: "head.parameters",
    words: {
      参数: "参数",
      参数名称: "参数名称",
      参数项: "参数项",
      设置项: "设置项",
      配置项: "配置项",
    },
    meaning: "parameters",
    from: FROM,
  },
];

/** Names of cells that say whose workbook it is. */
export const OFFICE_HEADS: readonly Entry<"office">[] = [
  {
    id: "head.office",
    words: {
      单位: "单位",
      单位名称: "單位名稱",
      单位简称: "单位简称",
      本单位: "本单位",
      本单位名称: "本单位名称",
      地区: "地区",
      地区名称: "地区名称",
      本地区: "本地区",
      本地区名称: "本地区名称",
      行政区: "行政区",
      行政区划: "行政区划",
      行政区名称: "行政区名称",
      行政区划名称: "行政区划名称",
      填报单位: "填报单位",
    },
    meaning: "office",
    from: "names of cells in workbooks of bureaus",
  },
];

/** Words over what kind of text stands beside them. */
export const TEXT_KIND_HEADS: readonly Entry<"text-kind">[] = [
  {
    id: "head.text-kind",
    words: {
      类型: "类型",
      性质: "性质",
      文字类型: "文字类型",
      材料类型: "材料类型",
      类别: "类别",
    },
    meaning: "text-kind",
    from: "sheets of prose in workbooks of bureaus",
  },
];

const firms = matcherOf(FIRM_HEADS, "whole");
const parameters = matcherOf(PARAMETER_HEADS, "whole");
const office = matcherOf(OFFICE_HEADS, "whole");
const textKind = matcherOf(TEXT_KIND_HEADS, "whole");

/** Whether a plain heading is over the names of firms. */
export function headsFirms(key: string): boolean {
  return firms(key) !== undefined;
}

/** Whether a plain heading is over the settings of a workbook. */
export function headsParameters(key: string): boolean {
  return parameters(key) !== undefined;
}

/** Whether a cell is named for the office whose workbook it is. */
export function namesOffice(name: string): boolean {
  return office(name) !== undefined;
}

/** Whether a heading is over the kinds of the texts beside it. */
export function headsTextKinds(heading: string): boolean {
  return textKind(heading) !== undefined;
}
