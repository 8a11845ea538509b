import { matcherOf, type Entry } from "./entry";

/** What stands before the name of a part. */
export const OF_WHICH: readonly Entry<"part" | "remainder">[] = [
  {
    id: "of-which.part",
    words: { 其中: "其中：发明专利", "#": "#女性" },
    meaning: "part",
    from: "China Statistical Yearbook on Science and Technology; ledgers of bureaus",
  },
  {
    id: "of-which.remainder",
    words: { 其余: "其餘：一般村" },
    meaning: "remainder",
    from: "tables of villages and of townships",
  },
];

const parts = matcherOf(
  OF_WHICH.filter(({ meaning }) => meaning === "part"),
  "start",
);
const anyPart = matcherOf(OF_WHICH, "start");

/**
 * Whether a name begins with a mark that makes it a part of another.
 *
 * @example isMarkedPart("其中：发明专利") // => true
 * @example isMarkedPart("#女性") // => true
 */
export function isMarkedPart(name: string): boolean {
  return parts(name) !== undefined;
}

/**
 * The mark that a plain name begins with and that makes it a part of another, with the sign behind it; empty where there is none.
 *
 * @example partMark("其中:发明专利") // => "其中:"
 * @example partMark("发明专利") // => ""
 */
export function partMark(name: string): string {
  return markOf(name, parts(name)?.word);
}

/**
 * The same, 其余 with it, which is a part as well.
 *
 * @example anyPartMark("其余:一般村") // => "其余:"
 */
export function anyPartMark(name: string): string {
  return markOf(name, anyPart(name)?.word);
}

/** Whether a name begins with 其余: with the parts above it makes up the whole. */
export function isRemainder(name: string): boolean {
  return anyPart(name)?.entry.meaning === "remainder";
}

function markOf(name: string, word = ""): string {
  const sign = word.length > 1 ? (/^[:：,，、]/.exec(name.slice(word.length))?.[0] ?? "") : "";
  return name.slice(0, word.length) + sign;
}
