import { keyMatcherOf, matcherOf, type Entry } from "./entry";

/** Lines over a table that name the book or the office it is from, and not what it is about. */
export const BOOKS: readonly Entry<"book">[] = [
  {
    id: "title-line.book",
    words: { 年鉴: "中国科技統計年鑑—2014", 统计资料: "统计资料" },
    meaning: "book",
    from: "pages of yearbooks",
  },
];

export const OFFICE_ENDINGS: readonly Entry<"office">[] = [
  {
    id: "title-line.office",
    words: {
      局: "甲市科学技术局",
      委员会: "甲省发展和改革委员会",
      办公室: "甲县人民政府办公室",
      人民政府: "甲县人民政府",
    },
    meaning: "office",
    not: ["布局情况"],
    from: "ledgers of bureaus",
  },
];

const book = keyMatcherOf(BOOKS, "within");
const office = matcherOf(OFFICE_ENDINGS, "end");

/** Whether a line names the book that a page is from: 中国科技统计年鉴—2014, 统计资料 alone. */
export function isBook(key: string): boolean {
  const found = book(key);
  return found !== undefined && (found.word === YEARBOOK || found.word === key);
}

const YEARBOOK = "年鉴";

/** Whether a line is the name of an office. */
export function isOfficeName(line: string): boolean {
  return office(line) !== undefined;
}
