import { bodyName } from "./bodyName";
import { beginsWithDivision } from "../../lexicon/divisions";
import { yearBefore } from "../../lexicon/notation/yearSpans";
import { dateBefore } from "../../lexicon/notation/dates";
import { tableNumber } from "../../lexicon/notation/numbering";
import { goesOnAfterWhole, unnamedPlaceAt, wholeAreaAt } from "../../lexicon/wholeAreas";
import { plainLabel } from "../../lexicon/script/plainLabel";

/** How a title names the office's own area: by its name, or only as 全市, 我县. */
export interface SelfName {
  readonly name: string;
  readonly generic: boolean;
}

/** 全市, 我县 before what is said of it; 全省各市 and 全国重点实验室 are of others, or names of their own. */
function unnamedAt(key: string): string {
  const place = unnamedPlaceAt(key);
  return goesOnAfterWhole(key.slice(place.length)) ? "" : place;
}

/**
 * @example selfNameIn("甲市2020年主要科技指标") // => { name: "甲市", generic: false }
 * @example selfNameIn("附件1：2020年德阳市研究与试验发展经费情况") // => { name: "德阳市", generic: false }
 * @example selfNameIn("表1  2017年甲市技术合同登记情况") // => { name: "甲市", generic: false }
 * @example selfNameIn("08-甲市教育统计基本情况") // => { name: "甲市", generic: false }
 * @example selfNameIn("1—9月份全市重点项目") // => { name: "全市", generic: true }
 * @example selfNameIn("2024-2025学年全市基础教育情况表") // => { name: "全市", generic: true }
 * @example selfNameIn("2020年全市主要科技指标") // => { name: "全市", generic: true }
 * @example selfNameIn("2024年上半年全区科技指标调度表") // => { name: "全区", generic: true }
 * @example selfNameIn("2022年末全市户籍人口") // => { name: "全市", generic: true }
 * @example selfNameIn("2022年全国教育事业发展基本情况") // => { name: "全国", generic: true }
 * @example selfNameIn("近年来全省研发投入强度") // => { name: "全省", generic: true }
 * @example selfNameIn("主要科技指标（乙县）") // => { name: "乙县", generic: false }
 * @example selfNameIn("技术市场合同成交情况") // => undefined
 * @example selfNameIn("自治区下达目标完成情况") // => undefined
 */
export function selfNameIn(title: string): SelfName | undefined {
  const { name, key } = plainLabel(title);
  const start = startOf(key);
  const text = key.slice(start);
  const body = bodyName(text);
  if (body !== undefined && text.startsWith(HANDED_DOWN, body.length)) return undefined;
  if (body !== undefined) return { name: name.slice(start, start + body.length), generic: false };
  const generic = unnamedAt(text);
  if (generic !== "") return { name: name.slice(start, start + generic.length), generic: true };
  const last = /\(([^()]{2,12})\)$/.exec(key);
  const inBracket = last?.[1] ?? "";
  if (!last || inBracket === "" || bodyName(inBracket) !== inBracket) return undefined;
  return { name: name.slice(last.index + 1, last.index + 1 + inBracket.length), generic: false };
}

/**
 * The area whose parts a title says its table lists.
 *
 * @example dividedArea("青岛市各区市外经贸指标排名") // => "青岛市"
 * @example dividedArea("青岛市外经贸指标") // => undefined
 */
export function dividedArea(title: string): string | undefined {
  const { name, key } = plainLabel(title);
  const start = startOf(key);
  const end = start + (bodyName(key.slice(start)) ?? "").length;
  const rest = key.slice(end);
  const isDivided = beginsWithDivision(rest.slice(yearBefore(rest).length));
  return end > start && isDivided ? name.slice(start, end) : undefined;
}

/**
 * The area that a title begins with without naming it: 全国, 全省, 全市.
 *
 * @example areaOver("2022年全国主要指标") // => "全国"
 * @example areaOver("2022年全省各市专利授权量") // => undefined
 */
export function areaOver(title: string): string | undefined {
  const { key } = plainLabel(title);
  const text = key.slice(startOf(key));
  const area = wholeAreaAt(text);
  return area === "" || goesOnAfterWhole(text.slice(area.length)) ? undefined : area;
}

/**
 * A text without 全省, 我市 at its beginning.
 *
 * @example withoutOwnArea("全省高新技术企业") // => "高新技术企业"
 * @example withoutOwnArea("全国重点实验室") // => "全国重点实验室"
 */
export function withoutOwnArea(text: string): string {
  const area = unnamedAt(text);
  return text.length - area.length < FEWEST_OF_NAME ? text : text.slice(area.length);
}

const FEWEST_OF_NAME = 2;

/** 自治区下达目标完成情况: who sets an office its goals is not the office. */
const HANDED_DOWN = "下达";

/** 关于甲市2020年…的报告 */
const ABOUT = "关于";

/** 近年来全省研发投入强度, 近五年甲市…. */
const LATELY = /^(?:近[一二三四五六七八九十两几\d]*年来?|历年来?)(?=.{2})/;

/** Where the words of a title begin behind its number and its date. */
export function startOf(key: string): number {
  let start = 0;
  for (let step = 0; step < 3; step += 1) {
    // 表1 2019年: a blank between digits is kept.
    if (key[start] === " ") start += 1;
    const rest = key.slice(start);
    const [lately = ""] = LATELY.exec(rest) ?? [];
    const before = rest.startsWith(ABOUT) ? ABOUT : lately || tableNumber(rest);
    const date = dateBefore(rest.slice(before.length));
    if (before.length + date.length === 0) break;
    start += before.length + date.length;
  }
  return start;
}
