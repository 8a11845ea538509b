import { ok, type Result } from "../problem";
import { normalizeWidth } from "../quantity/normalizeWidth";
import { contentOf, readOption, type Choice } from "./readOption";

/** What a change is measured by, as words: `比上年`增长, `与上年`持平. */
export interface Comparison {
  readonly since: string;
  readonly level: string;
}

const LAST_YEAR: Comparison = { since: "比上年", level: "与上年" };
const SAME_MONTHS: Comparison = { since: "同比", level: "与上年同期" };

export const COMPARISONS: readonly Choice<Comparison>[] = [
  { meaning: LAST_YEAR, "zh-CN": "上年", "en-US": "year", also: ["比上年", "去年", "比去年"] },
  {
    meaning: SAME_MONTHS,
    "zh-CN": "同期",
    "en-US": "same months",
    also: ["同比", "上年同期", "去年同期", "比上年同期", "比去年同期"],
  },
  { meaning: { since: "环比", level: "环比" }, "zh-CN": "环比", "en-US": "month before" },
];

/** What a change is measured by: one of the choices, or free words such as 比2019年, 较年初, 上月. */
export function readComparison(setting: unknown): Result<Comparison> {
  const chosen = readOption(setting, "comparison", COMPARISONS);
  if (chosen.ok) return ok(chosen.value ?? LAST_YEAR);
  return readFree(setting) ?? chosen;
}

function readFree(setting: unknown): Result<Comparison> | undefined {
  const content = contentOf(setting);
  const text = normalizeWidth(String(content)).replace(/ /g, "");
  const [, word = "比", name = ""] = FREE.exec(text) ?? [];
  if (name === "" || name.length > LONGEST_NAME) return undefined;
  const called = /^(?:19|20)\d\d$/.test(name) ? `${name}年` : name;
  // A bare name must be one of a time; behind 比 or 较 whatever the user has in mind may stand.
  const isTime = TIME.test(called);
  const isStated = /^[比较較与與]/.test(text) && /^[\p{Script=Han}\d“”"（）()—-]+$/u.test(called);
  if (!isTime && !isStated) return undefined;
  return ok({ since: `${/[与與]/.test(word) ? "比" : word}${called}`, level: `与${called}` });
}

const FREE = /^([比较較与與])?(.*?)(?:相比|相较)?$/;
const LONGEST_NAME = 20;
const TIME =
  /^(?:上|前|本)(?:月|个月|季度?|个季度|半年|周|期|年)(?:末|底|初|同期)?$|^(?:年|月|季|期)初$|^基期$|^(?:19|20)\d\d年(?:末|底|初|同期|上半年|下半年|(?:前三|[第前]?[一二三四1-4])季度|\d{1,2}(?:[-—]\d{1,2})?月)?$|^(?:上|下)半年$|^第?[一二三四1-4]季度$|^\d{1,2}(?:[-—]\d{1,2})?月$|^“?十[一二三四五六]五”?(?:末|初|期末|期初)?$/;

/**
 * The words of the narrative, which compare with the year before, with another comparison.
 *
 * @example comparedWith("比上年增长12.5%", { since: "比2019年", level: "与2019年" }) // => "比2019年增长12.5%"
 * @example comparedWith("与上年基本持平", { since: "环比", level: "环比" }) // => "环比基本持平"
 */
export function comparedWith(words: string, { since, level }: Comparison): string {
  if (since === LAST_YEAR.since && level === LAST_YEAR.level) return words;
  return words.replace(/^比上年/, () => since).replace(/^与上年/, () => level);
}
