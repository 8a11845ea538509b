import type { Origin } from "../meaning/origin";
import { bodyName } from "./bodyName";
import type { Label } from "./label";
import { plainLabel, printedName } from "../../lexicon/script/plainLabel";
import { withoutOwnArea } from "./selfNameIn";
import { readLabel } from "./readLabel";

/** What a title says of the figures under it, and where it stands. */
export interface TitleLabel extends Label {
  readonly origin: Origin;
}

/**
 * What a table that divides something is about, by the name of its title: 技术合同 of 技术合同分类.
 *
 * @example dividedThing("技术合同分类") // => "技术合同"
 * @example dividedThing("专利授权量") // => undefined
 */
export function dividedThing(name: string): string | undefined {
  return /^(.{2,12}?)(?:按.{1,6})?(?:分类|分项|构成|分布)$/.exec(name)?.[1];
}

/**
 * Whether a title's name is that of one thing that can be counted or summed up.
 *
 * @example isCountable("科技项目") // => true
 * @example isCountable("主要科技指标") // => false
 */
export function isCountable(name: string): boolean {
  return name !== "" && !/指标|台账|数据|情况|目标|任务|一览|汇总|总表|[和与及、]/.test(name);
}

/**
 * What a title that ends in two things done says of each, by the word a column would name it with: 申请 and 授权 of
 * 植物新品种权申请和授权.
 *
 * @example coordinatedThings("植物新品种权申请和授权")?.get("授权") // => "植物新品种权授权"
 * @example coordinatedThings("专利授权量") // => undefined
 */
export function coordinatedThings(name: string): ReadonlyMap<string, string> | undefined {
  const [, thing = "", one = "", other = ""] =
    /^(.{2,16}?)([^和与及、]{2})[和与及、]([^和与及、]{2})(?:情况|数量?|量)?$/.exec(name) ?? [];
  if (thing === "" || one === other) return undefined;
  return new Map([one, other].map((word) => [word, `${thing}${word}`]));
}

/**
 * The indicator a title names and what it says of it, for tables whose columns are years only.
 *
 * @example indicatorInTitle("1-8 各地区研究与试验发展(R&D)经费投入强度") // => { name: "研究与试验发展（R&D）经费投入强度" }
 * @example indicatorInTitle("2020年全省各市专利授权量情况表（单位：件）") // => { name: "专利授权量" }
 * @example indicatorInTitle("分县（市、区）地区生产总值") // => { name: "地区生产总值" }
 * @example indicatorInTitle("各市R&D经费增速（%）") // => { name: "R&D经费", unit: { symbol: "%", base: "ratio", factor: 1 }, measure: "growth" }
 */
export function indicatorInTitle(title: string): Label | undefined {
  const { name } = plainLabel(title);
  const plain = name
    .replace(/^(?:附?表)?\d+(?:[-—.]\d+)*[、.:]?(?=[^\d年])/, "")
    .replace(/[(（][^()（）]*单位[:：][^()（）]*[)）]/, "")
    .replace(/[(（][^()（）]{0,12}?(?:19|20)\d\d年?[-—–~至到]+(?:19|20)\d\d年?[)）]/, "")
    .replace(/(?:19|20)\d\d年?[-—–~至到]+(?:19|20)\d\d(?:学年度?初?|年)?/, "");
  const { name: undated, unit, measure, since } = readLabel(plain);
  const indicator = withoutOwner(undated)
    .replace(
      /^(?:全[国省市县区州])?(?:分|各)(?:县（市、区）|省（区、市）|市（州）|地区|省份?|市州?|县区?|区县|市县区?|乡镇|镇街|科室|庭室|处室|部门|学院|院系|板块|园区|企业|学校|省区市)(?:的)?/,
      "",
    )
    .replace(/^历年/, "")
    .replace(
      /(?<=.{2})(?:分|按)(?:年级|月|月份|季度?|行业|学科|专业|性别|类型|类别|领域|产品)(?:分)?/,
      "",
    )
    .replace(
      /(?<=.{2})(?:目标|任务|计划|预算)*(?:完成|执行|进展|进度)(?:情况)?(?:统计|一览|汇总|对比)*表?$/,
      "",
    )
    .replace(/^(国内|国外|国家|我国|全国)?[一二三四五六七八九十两](?:种|类)(?=.{2})/, "$1")
    .replace(/(?<=.{2})按[^按]{1,8}(?:分布|分类|分组|划分|分)$/, "")
    .replace(/(?:基本)?(?:情况|对比|比较|变化|统计|一览|汇总)*表?$/, "");
  if (indicator === "") return undefined;
  return {
    name: printedName(indicator),
    ...(unit && { unit }),
    ...(measure && { measure }),
    ...(since && { since }),
  };
}

/** 甲市, 全省 before 规模以上工业增加值 say whose it is, and so does 甲市 before a year. */
function withoutOwner(title: string): string {
  const body = bodyName(plainLabel(title).key) ?? "";
  const rest = title.slice(body.length);
  if (rest.length < FEWEST_OF_NAME) return title;
  const { name, measure } = body === "" ? { name: rest } : readLabel(rest);
  return withoutOwnArea(measure === undefined ? name : rest);
}

const FEWEST_OF_NAME = 2;
