import type { Reading } from "../tables/table";
import { simplifiedKey } from "../lexicon/script/simplifiedKey";
import type { Script } from "./narrative";

type Written = Pick<Reading, "observations" | "texts" | "tables">;

/**
 * The characters that a workbook is written in: Traditional where the names and the prose that a text takes from it hold
 * more of these than of Simplified ones. A text in other characters would be a mixture of both.
 */
export function scriptOf({ observations, texts, tables }: Written): Script {
  const words = new Set<string>();
  for (const { indicator, entity, section = "" } of observations) {
    words.add(indicator).add(entity).add(section);
  }
  for (const { title = "" } of tables) words.add(title);
  for (const { text } of texts) words.add(text);
  let balance = 0;
  for (const word of words) balance += traditionalSigns(word) - simplifiedSigns(word);
  return balance > 0 ? "hant" : "hans";
}

function traditionalSigns(word: string): number {
  const key = simplifiedKey(word);
  let count = 0;
  for (let at = 0; at < word.length; at += 1) if (word[at] !== key[at]) count += 1;
  return count;
}

function simplifiedSigns(word: string): number {
  let count = 0;
  for (const sign of word) if (SIMPLIFIED_ONLY.has(sign)) count += 1;
  return count;
}

/** Common characters of such workbooks that no Traditional text holds. */
const SIMPLIFIED_ONLY = new Set(
  "专业务区县亿项产总计实际预报达设进类级备资来门关乡开园规绩评现费经获权证术国场组历时间领层体调确认转创财订联过员农带销贷银种赛奖励较长额单标众师团队训举办结题请书",
);
