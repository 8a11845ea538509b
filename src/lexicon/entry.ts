import { groupedBy } from "../groupedBy";
import { plainLabel } from "./script/plainLabel";

/**
 * Words of tables as data: what they mean, what they are easily taken for, where they were met, and for each a heading in
 * which it must be read so. Words stand in simplified characters and half width, as texts are compared.
 */
export interface Entry<Meaning> {
  /** Dotted, from the wide to the narrow: `column.unit`. */
  readonly id: string;
  /** Each word, and a heading in which it is read. A new word is one line. */
  readonly words: Readonly<Record<string, string>>;
  readonly meaning: Meaning;
  /** Texts that hold one of the words and mean something else. */
  readonly not?: readonly string[];
  /** Where such words were met. */
  readonly from: string;
}

/** The words of entries, in their order. */
export function wordsOf(...entries: readonly Entry<unknown>[]): readonly string[] {
  return entries.flatMap(({ words }) => Object.keys(words));
}

/** An entry, and the word of it that a text holds. */
export interface Found<Meaning> {
  readonly entry: Entry<Meaning>;
  readonly word: string;
}

/** Finds what a text is, begins with, ends in or holds, however it is written. */
export type Matcher<Meaning> = (text: string) => Found<Meaning> | undefined;

/** Where in a text a word is looked for. */
export type Position = "whole" | "start" | "end" | "within";

/**
 * Prepares entries for being found in texts, letter case, width, blanks and script aside: as the whole of a text, the longest word at
 * its start or end, or the first of its words that it holds anywhere. Of two entries with one word the first counts.
 */
export function matcherOf<Meaning>(
  entries: readonly Entry<Meaning>[],
  at: Position,
): Matcher<Meaning> {
  const find = keyMatcherOf(entries, at);
  return (text) => find(plainLabel(text).key);
}

/** The same for keys, which are plain and simplified already. */
export function keyMatcherOf<Meaning>(
  entries: readonly Entry<Meaning>[],
  at: Position,
): Matcher<Meaning> {
  const byWord = new Map<string, Found<Meaning>>();
  for (const entry of entries) {
    for (const word of wordsOf(entry)) {
      const key = word.toLowerCase();
      if (!byWord.has(key)) byWord.set(key, { entry, word });
    }
  }
  const all = [...byWord];
  if (at === "whole") return (plain) => byWord.get(inLowerCase(plain));
  if (at === "within") {
    return (plain) => {
      const key = inLowerCase(plain);
      return all.find(([word]) => key.includes(word))?.[1];
    };
  }
  const edgeOf = (text: string): number => text.charCodeAt(at === "start" ? 0 : text.length - 1);
  const byEdge = groupedBy(
    all.sort(([one], [other]) => other.length - one.length),
    ([word]) => edgeOf(word),
  );
  return (plain) => {
    const key = inLowerCase(plain);
    const words = byEdge.get(edgeOf(key));
    return words?.find(([word]) =>
      at === "start" ? key.startsWith(word) : key.endsWith(word),
    )?.[1];
  };
}

/** To lower what has no case costs more than all else that is done to find a word. */
function inLowerCase(text: string): string {
  return UNCASED.test(text) ? text : text.toLowerCase();
}

const UNCASED = /^[!-@[-`{-~\u4e00-\u9fff]*$/;

/** The meaning of a whole text that is a word. */
export function meaningOf<Meaning>(
  entries: readonly Entry<Meaning>[],
): (text: string) => Meaning | undefined {
  const find = matcherOf(entries, "whole");
  return (text) => find(text)?.entry.meaning;
}
