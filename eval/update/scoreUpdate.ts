import { checkDraft } from "../../src/check/checkDraft";
import { isRight } from "../../src/check/verdicts/verdict";
import { printText } from "../../src/narrative/print/printText";
import { narrativeChoices } from "../../src/narrative/narrativeChoices";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { updateDraft } from "../../src/revise/updateDraft";
import type { Reading } from "../../src/tables/table";

export interface UpdateScore {
  texts: number;
  /** Statements of the old texts that were said again or held already, and those left open. */
  said: number;
  open: number;
  /** Statements of the new texts outside what is open that do not hold. */
  wrong: number;
  readonly misses: string[];
}

/** Brings the text that is written of the year before up to date, for every book that has two years, and checks it. */
export function scoreUpdate(
  books: readonly { readonly name: string; readonly reading: Reading }[],
): UpdateScore {
  const score: UpdateScore = { texts: 0, said: 0, open: 0, wrong: 0, misses: [] };
  for (const { name, reading } of books) {
    const [subject] = reading.subjects;
    if (subject === undefined) continue;
    const [now, before] = narrativeChoices(reading, subject).periods.map(({ value }) => value);
    const isNext =
      now?.kind === "calendar" &&
      before?.kind === "calendar" &&
      before.year === now.year - 1 &&
      !now.months &&
      !before.months;
    if (!isNext) continue;
    const old = writeNarrative(reading, { subject, period: before });
    if (!old.ok) continue;
    const updated = updateDraft(reading, printText(old.value), { subject, period: now });
    if (!updated.ok) continue;
    score.texts += 1;
    const { text, open } = updated.value;
    const left = open.filter(({ why }) => why !== "fixed-time").length;
    const { checked } = checkDraft(reading, text, { subject, period: now });
    const notHeld = checked.filter(({ judgement }) => !isRight(judgement.verdict));
    score.open += left;
    score.said += checked.length - notHeld.length;
    // What is open keeps its old words: these do not hold, and are marked.
    const unmarked = Math.max(0, notHeld.length - left);
    score.wrong += unmarked;
    if (unmarked > 0)
      score.misses.push(`${name}\t${notHeld.map((one) => one.statement.text).join(" ")}`);
  }
  return score;
}
