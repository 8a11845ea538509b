import { groupedBy } from "../../groupedBy";
import type { Reading } from "../../tables/table";
import type { Fact } from "../facts/fact";
import type { Member } from "./outline";
import { withoutNumber } from "./themeOf";
import { OVERVIEW_THEME } from "./themes";

/** What each sheet tells of, by the title of its first table; empty where that does not say. */
export type SheetTopics = ReadonlyMap<string, string>;

/** The sheets whose titles say what they tell of: without whom and when they are of, and that they are tables. */
export function sheetTopics(
  { tables, observations }: Pick<Reading, "tables" | "observations">,
  body: string,
): SheetTopics {
  const told = new Set(observations.map(({ cell }) => cell.sheet));
  const topics = new Map<string, string>();
  for (const { area, title } of tables) {
    if (told.has(area.sheet) && !topics.get(area.sheet))
      topics.set(area.sheet, topicOf(title ?? "", body));
  }
  return topics;
}

/**
 * The work of the office that a title of the workbook says to be the sender's.
 *
 * @example workOfOffice("临江县科技和工业信息化局2018年主要目标任务完成情况表", "临江县") // => "科技和工业信息化"
 * @example workOfOffice("临江县2018年主要指标", "临江县") // => ""
 */
export function workOfOffice(title: string, body: string): string {
  return /^(.{2,}?)[局厅](?=\d{4}年)/.exec(title.replace(body, ""))?.[1] ?? "";
}

/**
 * What a title says that its table tells of; empty where that is nothing, or how it is laid out.
 *
 * @example topicOf("临江市2023年畜牧业生产情况对比表", "临江市") // => "畜牧业生产情况"
 * @example topicOf("临江县农业农村局2022年度重点考核指标完成情况", "临江县") // => "重点考核指标完成情况"
 * @example topicOf("临江县级重点项目上半年投资完成情况", "临江县") // => "县级重点项目投资完成情况"
 * @example topicOf("2016届毕业生就业情况", "") // => "毕业生就业情况"
 * @example topicOf("2023年一季度分月情况", "") // => ""
 * @example topicOf("二、主要农产品产量增速（1-9月）", "") // => "主要农产品产量增速情况"
 * @example topicOf("1-9月签约项目履约情况", "") // => "签约项目履约情况"
 * @example topicOf("2021—2022学年初临江市各类学校学生情况", "临江市") // => "各类学校学生情况"
 * @example topicOf("2023年1-9月工业用电月度情况", "") // => "工业用电情况"
 * @example topicOf("2016届毕业生就业情况统计表（分学院）", "") // => "毕业生就业情况"
 * @example topicOf("8-18 主要年份粮食总产量", "") // => "粮食总产量情况"
 * @example topicOf("2019年上半年临江市各区商标活跃情况排名表", "临江市") // => "商标活跃情况"
 */
export function topicOf(title: string, body: string): string {
  const [, office = title] = OFFICE.exec(title.replace(/[（(][^（()）]*[）)]$/, "")) ?? [];
  const name = TAKEN_OFF.reduce(
    (rest, words) => rest.replace(words, ""),
    withoutBody(office, body),
  );
  if (LAID_OUT.test(name) || !CLEAN.test(name)) return "";
  return STATE.test(name) ? name : `${name}情况`;
}

/**
 * What the name of a file says that its workbook tells of, where it says more than what it is; the work of an office where it names
 * one.
 *
 * @example topicOfFile("清河区2022年人口与就业统计表", "清河区") // => "人口与就业情况"
 * @example topicOfFile("供水板块生产经营报表", "") // => "供水板块生产经营情况"
 * @example topicOfFile("市场监管局上半年工作数据", "全市") // => "市场监管工作情况"
 * @example topicOfFile("附件2-汇总（最终版）", "") // => ""
 */
export function topicOfFile(file: string, body: string): string {
  const topic = topicOf(file, body);
  if (UNNAMED_FILE.test(topic)) return "";
  return topic.replace(/^(..{1,8})局(?:工作)?(?=情况$)/, "$1工作");
}

/** Nobody says of which year. */
const PART_OF_YEAR = /[上下]半年|[前第]?[一二三四]季度/;

/** Named after whose copy it is, and after nothing in it. */
const UNNAMED_FILE =
  /附件|副本|终稿|最终|定稿|初稿|草稿|修改|新建|工作[簿表]|汇总|上报|报送|模板|版(?=情况$)|科技局|委员会/;

function withoutBody(title: string, body: string): string {
  const bare = withoutNumber(title)
    .replace(OF_BOOK, "")
    .replace(WHEN, "")
    .replace(PART_OF_YEAR, "");
  // 官渡区级重点项目: 区级 are of its own rank.
  const isOfRank = body !== "" && bare.startsWith(body) && OF_RANK.test(bare.slice(body.length));
  return bare
    .replace(isOfRank ? body.slice(0, -1) : body, "")
    .replace(SHORT_BODY.exec(body)?.[1] ?? body, "")
    .replace(/^(?:全|我|本)[省市县区州国校院]/, "");
}

/** The table's number in a yearbook. */
const OF_BOOK = /^(?:附?表\s*[\d一二三四五六七八九十]+|\d+-\d+)\s+/;

/** 苏州外贸 of 苏州市. */
const SHORT_BODY = /^(..+)[省市县区州]$/;

const OF_RANK = /^(?:本?级|属|管|直|域)/;

/** Behind the office that sends it. */
const OFFICE = /^(?:.{2,16}?(?:局|厅|委员会|办公室|管委会)(?=\d{4}年))?(.*)$/;

const WHEN =
  /近[两三四五几]?年来?|(?:截[至止])?(?:\d{4}|(?<!\d)(?=\d{1,2}(?:[-—–~至]\d{1,2})?月))(?:[-—–~至]\d{4})?(?:学年(?:度|初)?|年度?|[届级](?=[毕学新本专研]))?(?:[第前一二三四1-4]+(?:[-—–~至][一二三四1-4])?季度|[上下]半年|\d{1,2}(?:[-—–~至]\d{1,2})?月(?:份|底|末)?|[末底])?/g;

/** Whose figures the rows are, and that it is a table of them. */
const TAKEN_OFF: readonly RegExp[] = [
  /^主要年份|^按.{1,4}分(?=.{4})/,
  /^(?:各|部分)?(?:[县市区镇乡州旗盟]|街道?|、|[（(](?:[县市区镇乡州旗盟]|街道?|、)+[）)]){2,}(?=.{4})|^各(?:地区?|单位|市|县|区)(?=.{4})/,
  /(?:统计|对比|一览|汇总|明细|进度|调度|排名|报|简)*表$/,
  /(?:统计|工作)?(?:快报|台账|月报|季报|简报)$/,
  /(?:统计)?数据$/,
  /(?<=..)月度(?=..)|(?<=服务)信息(?=.)/,
  /(?<=..)(?:统计|对比|累计|排名|清单|分[项类年]|分月|分季度?)(?=(?:完成|运行)?(?:情况)?$)/,
];

const LAID_OUT =
  /分月|逐月|分季|按[月季]|累计|近[两三四五]年|^(?:主要|重点|各项|基本|总体|有关)?(?:指标|情况|数据)*(?:完成情况)?$/;

const CLEAN = /^(?:[\u3400-\u9fff“”、]|（?R&D）?){2,18}$/;

/** What ends like a heading. */
const STATE = /(?:[情状概]况|进展|构成|结构|条件|成效|动态|指标)$/;

/** What figures are told under where their sheets are told one after the other. */
export type HeadingOf = (fact: Fact) => string | undefined;

/**
 * The heading that its sheet gives to what is told of it, where two sheets and more have enough for one each. A single figure
 * stands under the first heading, if that sums up; else it is told under its own.
 */
export function headingsOfSheets(members: readonly Member[], topics: SheetTopics): HeadingOf {
  const told = groupedBy(members, sheetOf);
  const headings = new Map(
    [...topics].filter(([sheet, topic]) => topic !== "" && hasEnough(told.get(sheet) ?? [])),
  );
  const [first, ...others] = new Set(headings.values());
  if (first === undefined || others.length === 0) return () => undefined;
  const isOfAll = SUMS_UP.test(first) || first === OVERVIEW_THEME;
  return (fact) => {
    const sheet = sheetOf({ facts: [fact] });
    return headings.get(sheet) ?? ((isOfAll ? "" : topics.get(sheet)) || first);
  };
}

function sheetOf({ facts: [first] }: Pick<Member, "facts">): string {
  return first?.operands[0]?.cell.sheet ?? "";
}

/** Two figures, or one with its parts: a heading over less would be a list of headings. */
function hasEnough(members: readonly Member[]): boolean {
  return members.filter(({ again }) => !again).length >= FEWEST;
}

const FEWEST = 2;

/** The sheet that stands first with what the others give in detail. */
export const SUMS_UP = /^(?!.*(?:产品|企业|行业|产业)).*(?:主要|重点|基本|总体).*(?:指标|情况)$/;
