/**
 * A name on one line: what a narrow column breaks is no part of it.
 *
 * @example withoutBreaks("粮食\n生产") // => "粮食生产"
 * @example withoutBreaks("R&D\ncentres") // => "R&D centres"
 */
export function withoutBreaks(text: string): string {
  const lines = text.split(/[\r\n]/).map((line) => line.trim());
  return lines.reduce((joined, line) => {
    const isBetweenWords = /[\x21-\x7e]$/.test(joined) && /^[\x21-\x7e]/.test(line);
    return `${joined}${isBetweenWords ? " " : ""}${line}`;
  }, "");
}
