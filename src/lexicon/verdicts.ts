import { matcherOf, type Entry } from "./entry";

/** Headings over judgements: what stands under them is no figure. */
export const VERDICTS: readonly Entry<"verdict">[] = [
  {
    id: "column.verdict",
    words: {
      是否达标: "是否达标",
      是否合格: "是否合格",
      是否达到目标: "是否达到目标",
      是否完成目标: "是否完成目标",
      是否完成任务: "是否完成任务",
      达标与否: "达标与否",
      达标判定: "达标判定",
      达标情况: "达标情况",
    },
    meaning: "verdict",
    not: ["是否覆盖", "达标率", "达标分"],
    from: "sheets by which schools and hospitals are inspected",
  },
];

const verdict = matcherOf(VERDICTS, "whole");

/**
 * Whether a heading is over judgements on the figures of its rows.
 *
 * @example isVerdict("是否达标") // => true
 * @example isVerdict("是否覆盖") // => false
 */
export function isVerdict(key: string): boolean {
  return verdict(key) !== undefined;
}
