import { findQuantities } from "./figures/findQuantities";
import { findTokens } from "./grammar/findTokens";
import { readSentences } from "./grammar/readSentences";
import type { Prose } from "./prose";
import { coverOf, setAside } from "./setAside/setAside";
import { plainText } from "./text/plainText";
import { withJoints, withWholeNames } from "./text/wholeNames";
import { sentencesOf } from "./text/sentences";
import { findTimes } from "./times/findTimes";

/** In these no word claims anything. */
const NAMES = new Set(["title", "quoted-name", "programme", "five-year-plan"]);

/**
 * Reads a text to its statements: every figure, mask and claiming word as the question it answers. Knows no workbook;
 * the time it takes grows with the length of the text. `names` are whole, whatever stands in them: 交通运输、仓储和邮政业 is no list.
 */
export function readProse(text: string, names: readonly string[] = []): Prose {
  const written = plainText(text);
  const plain = withWholeNames(written, names);
  const times = findTimes(written);
  const aside = setAside(written, times);
  const quantities = findQuantities(written, coverOf(plain.length, aside));
  const named = coverOf(
    plain.length,
    aside.filter(({ rule }) => NAMES.has(rule)),
  );
  const sentences = sentencesOf(plain);
  const tokens = findTokens(plain, quantities, named);
  const statements = readSentences({ text, plain, sentences, tokens, times });
  return {
    text,
    sentences,
    statements: plain === written ? statements : withJoints(statements),
    setAside: aside,
  };
}
