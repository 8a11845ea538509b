import { wordsOf, type Entry } from "./entry";

/** Words of notes and remarks that say that figures of one year are counted otherwise than those of another. */
export const REDEFINITIONS: readonly Entry<"redefined">[] = [
  {
    id: "note.redefined",
    words: {
      口径调整: "2020年起统计口径调整",
      口径有调整: "2020年起统计口径有调整",
      口径变化: "因统计口径变化，与往年不可比",
      口径有变化: "统计口径有变化",
      口径变更: "统计口径变更",
      口径改变: "口径改变",
      口径不同: "与2019年口径不同",
      口径不一致: "与上年口径不一致",
      调整口径: "2020年调整口径",
      调整统计口径: "2021年调整统计口径",
      范围调整: "统计范围调整",
      不可比: "与往年数据不可比",
    },
    meaning: "redefined",
    from: "notes below published tables, remarks of bureaus",
  },
];

const WORDS = wordsOf(...REDEFINITIONS);

/**
 * Whether a note says that the years of a table are not all counted alike.
 *
 * @example saysRedefined("注：2020年起统计口径调整。") // => true
 * @example saysRedefined("口径：全社会") // => false
 */
export function saysRedefined(note: string): boolean {
  return WORDS.some((word) => note.includes(word));
}
