import { keyMatcherOf, type Entry } from "./entry";

/** Lines over a table that name the book it is from, and not what it is about. */
export const BOOKS: readonly Entry<"book">[] = [
  {
    id: "title-line.book",
    words: { 年鉴: "中国科技統計年鑑—2014", 统计资料: "统计资料" },
    meaning: "book",
    from: "pages of yearbooks",
  },
];

const book = keyMatcherOf(BOOKS, "within");

/** Whether a line names the book that a page is from: 中国科技统计年鉴—2014, 统计资料 alone. */
export function isBook(key: string): boolean {
  const found = book(key);
  return found !== undefined && (found.word === YEARBOOK || found.word === key);
}

const YEARBOOK = "年鉴";
