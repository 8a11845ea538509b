import { matcherOf, type Entry } from "./entry";

/** What a column of standards, prices or wages holds: what they were before they were raised, or what they are since. */
export const ADJUSTMENTS: readonly Entry<"before" | "after">[] = [
  {
    id: "adjustment.before",
    words: {
      调整前: "调整前",
      调整前标准: "调整前标准（元/月）",
      提标前: "提标前",
      提标前标准: "提标前标准",
      原标准: "原标准",
    },
    meaning: "before",
    from: "tables of bureaus of civil affairs and of human resources on what is paid out",
  },
  {
    id: "adjustment.after",
    words: {
      调整后: "调整后",
      调整后标准: "调整后标准（元/月）",
      提标后: "提标后",
      提标后标准: "提标后标准",
      现标准: "现标准",
      新标准: "新标准",
      现行标准: "现行标准",
    },
    meaning: "after",
    from: "tables of bureaus of civil affairs and of human resources on what is paid out",
  },
];

const whole = matcherOf(ADJUSTMENTS, "whole");

/**
 * Whether a heading says that its figures are those before or after an adjustment.
 *
 * @example adjustmentOf("调整前") // => "before"
 * @example adjustmentOf("调整预算") // => undefined
 */
export function adjustmentOf(heading: string): "before" | "after" | undefined {
  return whole(heading)?.entry.meaning;
}
