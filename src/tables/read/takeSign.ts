interface Sides {
  readonly before: string;
  readonly after: string;
}

interface SignTaken {
  readonly rest: Sides;
  readonly sign?: 1 | -1;
  /** The sign is a word that also says that something moved. */
  readonly moved?: true;
}

const MARKS: readonly (readonly [mark: string, sign: 1 | -1])[] = [
  ["-", -1],
  ["−", -1],
  ["↓", -1],
  ["▼", -1],
  ["+", 1],
  ["↑", 1],
  ["▲", 1],
];
const WORDS: readonly (readonly [word: string, sign: 1 | -1])[] = [
  ["下降", -1],
  ["减少", -1],
  ["降低", -1],
  ["回落", -1],
  ["增长", 1],
  ["增加", 1],
  ["上升", 1],
  ["提高", 1],
];

/**
 * Takes the sign off what stands before and behind the digits of a figure.
 *
 * @example takeSign("¥-", "") // => { rest: { before: "¥", after: "" }, sign: -1 }
 * @example takeSign("下降", "%") // => { rest: { before: "", after: "%" }, sign: -1, moved: true }
 */
export function takeSign(before: string, after: string): SignTaken {
  for (const [word, sign] of WORDS) {
    if (before.includes(word)) {
      return { rest: { before: without(before, word), after }, sign, moved: true };
    }
  }
  for (const [mark, sign] of MARKS) {
    if (before.includes(mark)) return { rest: { before: without(before, mark), after }, sign };
    if (after.includes(mark)) return { rest: { before, after: without(after, mark) }, sign };
  }
  return { rest: { before: before.trim(), after } };
}

function without(text: string, part: string): string {
  return text.replace(part, "").trim();
}
