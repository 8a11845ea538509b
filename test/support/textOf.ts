import { printSentence } from "../../src/narrative/print/printSentence";
import type { Section } from "../../src/narrative/narrative";
import { HOUSE_SETTINGS } from "../../src/narrative/settings/houseSettings";
import type { NarrativeSettings } from "../../src/narrative/settings/settingsSchema";
import { writeNarrative, type NarrativeChoice } from "../../src/narrative/writeNarrative";
import type { Observation } from "../../src/tables/observation";
import type { Reading } from "../../src/tables/table";
import { readingOf } from "./narrativeReading";

/** The paragraphs of one kind of section that a reading, or observations by hand, lead to. */
export function textOf(
  given: Reading | readonly Observation[],
  role: Section["role"] = "achievement",
  choice: NarrativeChoice = {},
  settings: NarrativeSettings = HOUSE_SETTINGS,
): string {
  const reading = "observations" in given ? given : readingOf(given);
  const written = writeNarrative(reading, choice, settings);
  if (!written.ok) throw new Error(written.problem.code);
  return written.value.sections
    .filter((section) => section.role === role)
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ sentences }) => sentences.map(printSentence).join(""))
    .join("\n");
}
