import { statementText } from "../../src/narrative/change/statementText";
import { splitIdentity } from "../../src/narrative/identity";
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
 * Not counted are those into which a sentence falls that did rest on the cell: where two cells begin to contradict each
 * other, a claim goes and its neighbours part.
 */
export function changedWithout(
  cell: string,
  before: Reading,
  after: Reading,
  choice: NarrativeChoice,
): readonly string[] {
  const [old, now] = [known(before, choice), sentencesOf(write(after, choice))];
  const differing = [...old, ...now].filter(({ id }) => textOf(id, old) !== textOf(id, now));
  if (differing.length === 0) return [];
  const reached = old.filter((said) => cellsOf(said).has(cell)).map(({ id }) => id);
  return differing.flatMap((said) => {
    const was = textOf(said.id, old);
    const is = textOf(said.id, now);
    const isReached = [old, now].some((text) => rests(said.id, cell, text));
    const isPiece =
      was === undefined &&
      reached.some((id) =>
        splitIdentity(said.id).every((name) => splitIdentity(id).includes(name)),
      );
    return isReached || isPiece ? [] : [`${was ?? "–"} → ${is ?? "–"}`];
  });
}

/** What a reading that is compared with many others says, written once. */
function known(reading: Reading, choice: NarrativeChoice): readonly Sentence[] {
  const texts = KNOWN.get(reading) ?? new Map<string, readonly Sentence[]>();
  KNOWN.set(reading, texts);
  const key = JSON.stringify(choice);
  const sentences = texts.get(key) ?? sentencesOf(write(reading, choice));
  texts.set(key, sentences);
  return sentences;
}

const KNOWN = new WeakMap<Reading, Map<string, readonly Sentence[]>>();

function rests(id: string, cell: string, sentences: readonly Sentence[] = []): boolean {
  return sentences.some((said) => said.id === id && cellsOf(said).has(cell));
}

function textOf(id: string, sentences: readonly Sentence[] = []): string | undefined {
  const said = sentences.find((one) => one.id === id);
  return said && statementText(said);
}
