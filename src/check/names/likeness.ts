import { ONE_THING, SAYS_NOTHING } from "../../lexicon/namesInTexts";
import { plainLabel } from "../../lexicon/script/plainLabel";

/** What two names do not share, without words that say nothing. */
export interface Likeness {
  /** Of the words of the text: what the name of the sheet does not say. */
  readonly onlySaid: string;
  /** Of the name of the sheet: what the words of the text leave out. */
  readonly leftOut: string;
  /** How many signs they share. */
  readonly shared: number;
}

/** Stands where signs were taken out of a name, so that what stood apart is not read together. */
const GAP = "\u0001";

/**
 * Compares the words of a text with the name in a sheet by the stretches of two signs or more that stand in both, in whatever order.
 *
 * @example likeness("出栏生猪", "生猪出栏") // => { onlySaid: "", leftOut: "", shared: 4 }
 * @example likeness("参观", "美术馆参观人次") // => { onlySaid: "", leftOut: "美术馆", shared: 2 }
 */
export function likeness(said: string, name: string): Likeness {
  const [a, b, shared] = withoutShared(oneWord(said), oneWord(name));
  return { onlySaid: meaning(a), leftOut: meaning(b), shared };
}

/** What is left of a name of what the words of a text say somewhere else. */
export function leftBy(rest: string, words: string): string {
  const [left] = withoutShared(rest, oneWord(words));
  return meaning(left);
}

/** A name in the one word of each set of words that mean one thing, without brackets, which explain. */
export function oneWord(name: string): string {
  let key = plainLabel(name)
    .key.replace(/\([^()]*\)/g, "")
    .replace(/[—–~～]/g, "-")
    .replace(/["“”「」]/g, "");
  for (const [word = "", ...others] of ONE_THING) {
    for (const other of others) {
      if (!key.includes(other) || (word.includes(other) && key.includes(word))) continue;
      key = key.replaceAll(other, word);
    }
  }
  return key;
}

function withoutShared(a: string, b: string): readonly [string, string, number] {
  let [left, right, shared] = [a, b, 0];
  for (;;) {
    const found = longestShared(left, right);
    if (found === undefined) return [left, right, shared];
    left = left.replace(found, GAP);
    right = right.replace(found, GAP);
    shared += found.length;
  }
}

function longestShared(a: string, b: string): string | undefined {
  let longest = "";
  for (let from = 0; from < a.length; from += 1) {
    for (let to = from + Math.max(2, longest.length + 1); to <= a.length; to += 1) {
      const piece = a.slice(from, to);
      if (piece.includes(GAP) || !b.includes(piece)) break;
      longest = piece;
    }
  }
  return longest === "" ? undefined : longest;
}

/** The rest without words that say nothing; each stretch by itself. */
function meaning(rest: string): string {
  return rest
    .split(GAP)
    .map((piece) => {
      let left = piece;
      for (const word of SAYS_NOTHING) left = left.replaceAll(word, "");
      return left;
    })
    .filter((piece) => piece !== "")
    .join(GAP);
}
