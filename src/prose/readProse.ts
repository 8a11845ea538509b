import { findQuantities } from "./figures/findQuantities";
import { findTokens } from "./grammar/findTokens";
import { readSentences } from "./grammar/readSentences";
import type { Prose } from "./prose";
import { coverOf, setAside } from "./setAside/setAside";
import { plainText } from "./text/plainText";
import { sentencesOf } from "./text/sentences";
import { findTimes } from "./times/findTimes";

/** In these no word claims anything. */
const NAMES = new Set(["title", "quoted-name", "programme", "five-year-plan"]);

/**
 * Reads a text to its statements: every figure, mask and claiming word as the question it answers. Knows no workbook;
 * the time it takes grows with the length of the text.
 */
export function readProse(text: string): Prose {
  const plain = plainText(text);
  const times = findTimes(plain);
  const aside = setAside(plain, times);
  const quantities = findQuantities(plain, coverOf(plain.length, aside));
  const named = coverOf(
    plain.length,
    aside.filter(({ rule }) => NAMES.has(rule)),
  );
  const sentences = sentencesOf(plain);
  const tokens = findTokens(plain, quantities, named);
  const statements = readSentences({ text, plain, sentences, tokens, times });
  return { text, sentences, statements, setAside: aside };
}
