import { matcherOf, type Entry } from "./entry";

/** How a text says why a figure is so, or how it is counted, between a name and what is told of it. */
export const REASONS_IN_TEXTS: readonly Entry<true>[] = [
  {
    id: "text.reason",
    words: {
      影响: "受价格下行影响",
      带动: "在新产品带动下",
      拉动: "受出口拉动",
      推动: "在项目推动下",
    },
    meaning: true,
    not: ["影响力指数", "带动就业人数"],
    from: "reports of bureaus of statistics and of industry",
  },
  {
    id: "text.how-counted",
    words: {
      价格计算: "按可比价格计算",
      口径计算: "按同口径计算",
      可比口径: "按可比口径",
      同口径: "按同口径",
    },
    meaning: true,
    from: "communiqués of bureaus of statistics",
  },
];

const atEnd = matcherOf(REASONS_IN_TEXTS, "end");

/**
 * Whether all clauses of some words only say why, or how it is counted: none of them names anything.
 *
 * @example saysWhy("受价格下行影响") // => true
 * @example saysWhy("造纸产业运行偏弱") // => false
 */
export function saysWhy(words: string): boolean {
  return words.split(/[,，;；]/).every((clause) => atEnd(clause.replace(/下$/, "")) !== undefined);
}
