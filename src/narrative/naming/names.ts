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
 * @example sayIndicator("高新技术企业有效数") // => "有效高新技术企业"
 * @example sayIndicator("国内专利有效数") // => "国内有效专利"
 */
export function sayIndicator(indicator: string): string {
  const bare = indicator
    .replace(MARKS, "")
    .replace(REMARK, "")
    .replace(BODY_OF_RATIO, "")
    .replace(DIVIDED, "")
    .replace(OF_ITS_DAY, "")
    .replace(TOTAL_OF, "")
    .replace(REGISTERED, "")
    .replace(VALID, "$1有效$2")
    .replace(COUNTED_NAMES, "");
  return INDICATOR_NAMES.get(bare) ?? bare;
}

/** 高新技术企业 over 有效数: 有效高新技术企业; 国内专利: 国内有效专利. */
const VALID = /^(国内|国外|境内|境外)?(.{2,})有效数$/;

/** Marks that point to a note under the table, and 附：, which sets a line apart. */
const MARKS = /^附[:：](?=..)|^[*＊※★▲△#＃]+(?=.)|(?<=..)[*＊※★▲△#＃]+$/g;

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
