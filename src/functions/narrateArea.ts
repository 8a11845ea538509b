import { narrativeChoices } from "../narrative/narrativeChoices";
import { printSentence } from "../narrative/print/printSentence";
import { writeNarrative, type NarrativeChoice } from "../narrative/writeNarrative";
import { ok, refuse, type Result } from "../problem";
import type { Period } from "../quantity/period";
import { readPeriod } from "../quantity/readPeriod";
import { readWorkbook } from "../tables/readWorkbook";
import type { Reading } from "../tables/table";
import type { Workbook } from "../workbook/workbook";
import type { Answers } from "./outcome";
import { readName } from "./readName";

/** The sentences of the narrative of an area, one below the other. */
export function narrateArea(area: Workbook, subject: unknown, period: unknown): Answers {
  const reading = readWorkbook(area);
  const chosenPeriod = readChosenPeriod(period);
  if (!chosenPeriod.ok) return chosenPeriod;
  const choice: NarrativeChoice = {
    ...subjectChoice(readName(subject), reading),
    ...(chosenPeriod.value && { period: chosenPeriod.value }),
  };
  const narrative = writeNarrative(reading, choice);
  if (!narrative.ok) return narrative;
  const sentences = narrative.value.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => paragraph.sentences)
    .map((sentence) => [printSentence(sentence)]);
  return sentences.length > 0 ? ok(sentences) : refuse("no-numbers");
}

/** A subject may be given as the sheet writes it or as the text calls it: 本市, 全市. */
function subjectChoice(name: string, reading: Reading): Pick<NarrativeChoice, "subject"> {
  if (name === "") return {};
  const called = narrativeChoices(reading).subjects.find(({ label }) => label === name);
  return { subject: called?.value ?? name };
}

/** 2022, `2022年`, `2022年1—11月`. */
function readChosenPeriod(argument: unknown): Result<Period | undefined> {
  const cell: unknown = Array.isArray(argument) ? (argument as unknown[]).flat()[0] : argument;
  const text = typeof cell === "number" && cell !== 0 ? String(cell) : readName(cell);
  if (text === "") return ok(undefined);
  const period = readPeriod(text);
  return period ? ok(period) : refuse("invalid-option", { option: "period", value: text });
}
