import { simplifiedKey } from "../../lexicon/script/simplifiedKey";
import type { NameText } from "../narrative";
import type { Member } from "../outline/outline";
import {
  BENCHMARKS,
  BODY_AGAIN,
  COUNTED_NAMES,
  DIVIDED,
  INDICATOR_NAMES,
  SELF_NAMES,
  VERBAL_NAMES,
  WHOLE_BODY,
  WHOLES,
} from "./nameTables";

/**
 * How an indicator is called in a sentence: remarks in brackets stay in the sheet, money called 经费 is spent.
 *
 * @example sayIndicator("R&D经费") // => "R&D经费支出"
 * @example sayIndicator("地区生产总值（GDP）") // => "地区生产总值"
 * @example sayIndicator("高新技术企业数") // => "高新技术企业"
 * @example sayIndicator("附：民营经济增加值*") // => "民营经济增加值"
 * @example sayIndicator("财政资金财政资金投入") // => "财政资金投入"
 * @example sayIndicator("招生数人数") // => "招生人数"
 * @example sayIndicator("稀土产业分产业增加值") // => "稀土产业增加值"
 * @example sayIndicator("工业总产值企业数") // => "企业"
 * @example sayIndicator("市场主体总量末") // => "市场主体总量"
 * @example sayIndicator("近五年基金项目立项") // => "基金项目立项"
 * @example sayIndicator("专精特新企业新增数") // => "新增专精特新企业"
 * @example sayIndicator("高新技术企业有效数") // => "有效高新技术企业"
 * @example sayIndicator("国内专利有效数") // => "国内有效专利"
 * @example sayIndicator("小学教学点学校数") // => "小学教学点"
 * @example sayIndicator("稻谷粮食总产量") // => "稻谷产量"
 */
export function sayIndicator(indicator: string): string {
  const bare = indicator
    .replace(MARKS, "")
    .replace(REMARK, "")
    .replace(TWICE, "$1")
    .replace(OF_YEARS, "")
    .replace(DIVIDED_BEHIND, "")
    .replace(OF_AN_AMOUNT, "")
    .replace(NEW_ONES, "新增$1")
    .replace(BODY_OF_RATIO, "")
    .replace(DIVIDED, "")
    .replace(OF_ITS_DAY, "")
    .replace(TOTAL_OF, "")
    .replace(REGISTERED, "")
    .replace(VALID, "$1有效$2")
    .replace(COUNTED_NAMES, "")
    .replace(KIND_AGAIN, "")
    .replace(AT_END, "");
  return INDICATOR_NAMES.get(bare) ?? bare;
}

/** 高新技术企业 over 有效数: 有效高新技术企业; 国内专利: 国内有效专利. */
const VALID = /^(国内|国外|境内|境外)?(.{2,})有效数$/;

/** 财政资金 over 财政资金投入, 招生数 over 人数. */
const TWICE = /([\u3400-\u9fff]{2,})\1|数(?=人数$)/g;

/** The figure of the last of 近五年, by a title over all of them. */
const OF_YEARS = /^近[两三四五六七八九十\d]+年来?(?=.{3})/;

/** 光电子信息 in a table that is called 分产业工业总产值. */
const DIVIDED_BEHIND =
  /(?<=..)分(?:行业|产业|领域|类型|科室|部门)(?:支撑)?(?=$|.*(?:值|收入|投资|额)$)/;

/** Firms are none of an amount, whatever their table is called: 工业总产值企业数. */
const OF_AN_AMOUNT = /^.*(?:产值|增加值|销售额|营业额|投资额)(?=企业数?量?$)/;

/** 市场主体总量末, from 2021年末同比. */
const AT_END = /(?<=..[^期年月季周粉])末$/;

/** 高新技术企业新增数 beside 高新技术企业. */
const NEW_ONES = /^(.{2,})新增(?:家|户|个|件|项|人)?数量?$/;

/** What it is one of, said again by the header over it: 学校 over 小学, 粮食总产量 over 稻谷. */
const KIND_AGAIN =
  /(?<=.[园学点校院])学校$|(?<=.[园点院所站])机构$|(?<=[稻麦谷豆薯米粮]类?)粮食总?(?=产量|单产|(?:播种)?面积)|(?<=[籽麻]|花生)油料总?(?=产量)/;

/** Marks that point to a note under the table, and 附：, which sets a line apart. */
const MARKS = /^[附另][:：](?=..)|^[*＊※★▲△#＃]+(?=.)|(?<=..)[*＊※★▲△#＃]+$/g;

/** 城乡居民收入比 of a column over 全体居民. */
const BODY_OF_RATIO = /^全体(?:常住)?居民(?=城乡)/;

/** The text says of which day it is: 月末有效发明专利量. */
const OF_ITS_DAY = /^[月季期]末(?=.{4})/;

/** 总产量 under 粮食作物合计. */
const TOTAL_OF = /(?<=..)(?:合计|总计)(?=..)/;

/** Whoever is registered under 经营主体登记情况. */
const REGISTERED = /(?<=主体|企业|商户|合作社|组织)登记$/;

/** In brackets behind a name. */
const REMARK = /[（(](?<=..)(?!\d{4}年?[=＝]|上年(?:同期)?[=＝])[^（()）]*[）)]$/;

export function nameOf(indicator: string): NameText {
  return { type: "name", text: sayIndicator(indicator) };
}

/** A part by the name that it has behind its total. */
export function memberName({ called, indicator }: Pick<Member, "called" | "indicator">): NameText {
  return called === undefined ? nameOf(indicator) : { type: "name", text: called };
}

/**
 * What is left of a name when the reader has its first part in mind.
 *
 * @example shortName("R&D经费投入强度", "R&D经费") // => "投入强度"
 */
export function shortName(indicator: string, family: string): string {
  const rest = indicator.startsWith(family) ? indicator.slice(family.length) : "";
  return rest.length > 1 ? sayIndicator(rest) : sayIndicator(indicator);
}

/**
 * The office's own area as the text calls it.
 *
 * @example saySelf("本市") // => "全市"
 */
export function saySelf(name: string): string {
  return SELF_NAMES.get(name) ?? name;
}

/**
 * The office's own area once it has been named: by the kind of area it is.
 *
 * @example saySelfAgain("临江县") // => "全县"
 * @example saySelfAgain("本市") // => "全市"
 * @example saySelfAgain("扬州") // => "全市"
 * @example saySelfAgain("凉山州") // => "全州"
 */
export function saySelfAgain(name: string): string {
  // Two characters are the short name of a city; 自治州 have longer ones.
  const kind = /^.州$/.test(name) ? "市" : /[省市县区州盟旗]$/.exec(name)?.[0];
  return SELF_NAMES.get(name) ?? (kind === undefined ? "" : `全${kind}`);
}

/**
 * What stands of a body's name before an indicator that names the body itself.
 *
 * @example subjectBefore("全区", "全区R&D经费占GDP比重") // => ""
 * @example subjectBefore("鄞州区", "区本级技术交易额") // => "鄞州"
 * @example subjectBefore("全区", "园区企业营业收入") // => ""
 * @example subjectBefore("鄞州区", "技术交易额") // => "鄞州区"
 */
export function subjectBefore(subject: string, indicator = ""): string {
  if (indicator.startsWith(subject) || WHOLE_BODY.test(indicator)) return "";
  if (subject.startsWith("全") && BODY_AGAIN.test(indicator)) return "";
  const kind = subject.slice(-1);
  return kind !== "" && indicator.startsWith(`${kind}本级`) ? subject.slice(0, -1) : subject;
}

/**
 * What a figure is compared with.
 *
 * @example sayBenchmark("全国") // => "全国水平"
 * @example sayBenchmark("全省平均") // => "全省平均水平"
 */
export function sayBenchmark(benchmark: string): string {
  for (const [pattern, words] of BENCHMARKS) {
    if (pattern.test(benchmark)) return benchmark.replace(pattern, words);
  }
  return `${benchmark}水平`;
}

export function sayWhole(whole: string): string {
  return WHOLES.get(whole) ?? sayIndicator(whole);
}

/** A name that begins with its own verb (新备案…, 登记…, 选派…) takes no 新增 or 达到. */
export function isVerbal(indicator: string): boolean {
  return VERBAL_NAMES.test(simplifiedKey(indicator));
}
