import type { Span } from "../question";

/**
 * The sentences of a plain text: up to a full stop, a question or exclamation mark or the end of a line, without the blanks
 * round them. An ASCII stop between digits is a decimal point, after a number at the start of a line the mark of an item.
 *
 * @example sentencesOf("第一。第二") // => [{ start: 0, end: 3 }, { start: 3, end: 5 }]
 */
export function sentencesOf(plain: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    let [from, to] = [start, end];
    while (from < to && plain.charCodeAt(from) <= 0x20) from += 1;
    while (to > from && plain.charCodeAt(to - 1) <= 0x20) to -= 1;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (const { index, 0: sign } of plain.matchAll(END)) {
    if (index + sign.length > start) close(index + sign.length);
  }
  close(plain.length);
  return spans;
}

const END = /[。！？!?]+[”’"』」)]*|\n+|(?<=[\u4e00-\u9fff%])\.(?=\s|[\u4e00-\u9fff]|$)/g;
