import { matcherOf, type Entry } from "./entry";

/** Words that say which way something has moved. */
export const MOVEMENTS: readonly Entry<"up" | "down">[] = [
  {
    id: "movement.down",
    words: {
      下降: "下降6.5%",
      减少: "减少12家",
      降低: "降低0.3个百分点",
      回落: "回落0.2个百分点",
      缩小: "缩小3.1%",
      下滑: "下滑4%",
      减: "减3.2%",
      降: "降2.1%",
    },
    meaning: "down",
    from: "cells of monthly sheets of bureaus of statistics",
  },
  {
    id: "movement.up",
    words: {
      增长: "增长6.5%",
      增加: "增加12家",
      上升: "上升0.3个百分点",
      提高: "提高0.2个百分点",
      提升: "提升0.2个百分点",
      扩大: "扩大3.1%",
      增: "增3.2%",
      升: "升2.1%",
    },
    meaning: "up",
    from: "cells of monthly sheets of bureaus of statistics",
  },
];

/** Words that say that nothing has moved. */
export const STANDSTILLS: readonly Entry<"flat">[] = [
  {
    id: "movement.flat",
    words: { 持平: "与上年持平", 不变: "不变", 无变化: "无变化", 没有变化: "没有变化" },
    meaning: "flat",
    not: ["基本持平", "略有变化"],
    from: "columns of changes of counties and of prices",
  },
];

/** Words before a movement that say since when. */
export const SINCE_WORDS: readonly Entry<"since">[] = [
  {
    id: "movement.since",
    words: {
      同比: "同比增长6.5%",
      比上年: "比上年增长6.5%",
      较上年: "较上年增长6.5%",
      比上年同期: "比上年同期增长6.5%",
      较上年同期: "较上年同期增长6.5%",
      与上年: "与上年持平",
      与上年同期: "与上年同期持平",
      与去年同期: "与去年同期持平",
    },
    meaning: "since",
    from: "cells of monthly sheets of bureaus of statistics",
  },
];

const since = matcherOf(SINCE_WORDS, "start");

/**
 * A text without the words that say since when something has moved.
 *
 * @example withoutBase("比上年同期增长6.5%") // => "增长6.5%"
 */
export function withoutBase(text: string): string {
  return text.slice(since(text)?.word.length ?? 0);
}

const standstill = matcherOf(STANDSTILLS, "whole");

/**
 * Whether a text says that nothing has moved.
 *
 * @example isStandstill("与上年同期持平") // => true
 * @example isStandstill("基本持平") // => false
 */
export function isStandstill(text: string): boolean {
  return standstill(withoutBase(text)) !== undefined;
}

const movement = matcherOf(MOVEMENTS, "start");

/** A word that says which way something has moved, at the start of a text, and what stands behind it. */
export interface Moved {
  readonly way: "up" | "down";
  readonly word: string;
  readonly rest: string;
}

/**
 * Takes the word that says which way something has moved off the start of a text without blanks.
 *
 * @example takeMovement("下降6.5%") // => { way: "down", word: "下降", rest: "6.5%" }
 * @example takeMovement("6.5%") // => undefined
 */
export function takeMovement(text: string): Moved | undefined {
  const found = movement(text);
  if (!found) return undefined;
  const { entry, word } = found;
  return { way: entry.meaning, word, rest: text.slice(word.length) };
}
