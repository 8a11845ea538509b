import { printSentence } from "../../src/narrative/print/printSentence";
import type { Narrative, Sentence } from "../../src/narrative/narrative";
import { writeNarrative, type NarrativeChoice } from "../../src/narrative/writeNarrative";
import type { Reading } from "../../src/tables/table";
import { cellsOf, sentencesOf } from "./recompute";

export function write(reading: Reading, choice: NarrativeChoice = {}): Narrative {
  const written = writeNarrative(reading, choice);
  if (!written.ok) throw new Error(written.problem.code);
  return written.value;
}

/**
 * The sentences that read otherwise after a cell has changed although neither their old nor their new words rest on it.
 * Sentences without any figure (headlines of problems) are not counted, nor are those into which a sentence falls that
 * did rest on the cell: where two cells begin to contradict each other, a claim goes and its neighbours part.
 */
export function changedWithout(
  cell: string,
  before: Reading,
  after: Reading,
  choice: NarrativeChoice,
): readonly string[] {
  const [old, now] = [before, after].map((reading) => sentencesOf(write(reading, choice)));
  const reached = (old ?? []).filter((said) => cellsOf(said).has(cell)).map(({ id }) => id);
  return [...(old ?? []), ...(now ?? [])].flatMap((said) => {
    const was = textOf(said.id, old);
    const is = textOf(said.id, now);
    const isReached =
      cellsOf(said).size === 0 || [old, now].some((text) => rests(said.id, cell, text));
    const isPiece =
      was === undefined &&
      said.id.split("|").every((name) => reached.some((id) => id.includes(name)));
    return was === is || isReached || isPiece ? [] : [`${was ?? "–"} → ${is ?? "–"}`];
  });
}

function rests(id: string, cell: string, sentences: readonly Sentence[] = []): boolean {
  return sentences.some((said) => said.id === id && cellsOf(said).has(cell));
}

function textOf(id: string, sentences: readonly Sentence[] = []): string | undefined {
  const said = sentences.find((one) => one.id === id);
  return said && printSentence(said);
}
