import { bodyName } from "./bodyName";
import { goesOnAfterWhole, unnamedPlaceAt, wholeAreaAt } from "../../lexicon/wholeAreas";
import { plainLabel } from "../../lexicon/script/plainLabel";

/** How a title names the office's own area: by its name, or only as 全市, 我县. */
export interface SelfName {
  readonly name: string;
  readonly generic: boolean;
}

/** 附件1：, 关于, 表2-1 and the like before the words of a title. */
const BEFORE =
  /^(?:附[件表]\d*[-\d]*[:：、 ]?|关于|表\d+(?:[-—]\d+)*[、:： ]?|\d{1,3}(?:[-—]\d{1,3})*(?!\d)[、.．_—-]?(?!\d*年)|[一二三四五六七八九十]{1,3}、)/;
const DATE =
  /^(?:\d{4}[-—–~～至到]\d{4}(?:学年度?初?|年)|\d{4}年?度?)?(?:上半年|下半年|前[一二三]季度|第?[一二三四]季度|\d{1,2}(?:[-—–~～至到]+\d{1,2})?月)?份?[末底]?/;
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
 * @example selfNameIn("2024-2025学年全市基础教育情况表") // => { name: "全市", generic: true }
 * @example selfNameIn("2020年全市主要科技指标") // => { name: "全市", generic: true }
 * @example selfNameIn("2024年上半年全区科技指标调度表") // => { name: "全区", generic: true }
 * @example selfNameIn("2022年末全市户籍人口") // => { name: "全市", generic: true }
 * @example selfNameIn("2022年全国教育事业发展基本情况") // => { name: "全国", generic: true }
 * @example selfNameIn("主要科技指标（乙县）") // => { name: "乙县", generic: false }
 * @example selfNameIn("技术市场合同成交情况") // => undefined
 */
export function selfNameIn(title: string): SelfName | undefined {
  const { name, key } = plainLabel(title);
  const start = startOf(key);
  const text = key.slice(start);
  const body = bodyName(text);
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
  return end > start && DIVIDED.test(key.slice(end)) ? name.slice(start, end) : undefined;
}

const DIVIDED = /^(?:\d{4}年)?(?:各|分|所辖|下辖|所属)/;

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

function startOf(key: string): number {
  let start = 0;
  for (let step = 0; step < 3; step += 1) {
    // 表1 2019年: a blank between digits is kept.
    if (key[start] === " ") start += 1;
    const rest = key.slice(start);
    const [before = ""] = BEFORE.exec(rest) ?? [];
    const [date = ""] = DATE.exec(rest.slice(before.length)) ?? [];
    if (before.length + date.length === 0) break;
    start += before.length + date.length;
  }
  return start;
}
