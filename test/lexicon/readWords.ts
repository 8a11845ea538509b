import { bodyWords } from "../../src/lexicon/bodies";
import { isDeed } from "../../src/tables/words/deeds";
import { plainLabel } from "../../src/lexicon/script/plainLabel";
import { bodyName } from "../../src/tables/words/bodyName";
import { labelSteps } from "../../src/tables/words/readLabel";

/** A word for how something was done says nothing without a verb behind it. */
export function deedWord(word: string): string | undefined {
  if (isDeed(word)) return "deed";
  return isDeed(`${word}认定`) ? "how" : undefined;
}

/** What the word itself, of all that a heading says, is read as. */
export function headerWord(text: string, word: string): unknown {
  const own = labelSteps(text).find(
    ({ words, entry }) => entry && plainLabel(words).key.includes(word),
  );
  return own?.entry?.meaning;
}

/** What kind of body a text names. */
export function bodyKind(text: string): string | undefined {
  const name = bodyName(text);
  if (name === undefined) return undefined;
  return bodyWords("institution").some((word) => name.endsWith(word)) ? "institution" : "area";
}
