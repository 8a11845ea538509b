import { checkDraft } from "../../src/check/checkDraft";
import { expectedOf } from "../../src/check/print/expected";
import { VERDICTS, type Verdict } from "../../src/check/verdicts/verdict";
import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { books } from "../../test/books/books";
import { workbookOf } from "../../test/books/readBook";
import { mutantsOf, SPECIFIC, type Mutant, type MutationKind } from "./mutants";
import { percent } from "./tellDrafts";

interface Tally {
  made: number;
  consistent: number;
  flagged: number;
  specific: number;
  withValue: number;
  named: number;
}

/** What the product writes of the books of the tests, checked as it is, and with one thing made wrong at a time. */
export function tellMutants(): string {
  const tallies = new Map<MutationKind, Tally>();
  const misses: string[] = [];
  let [figures, right] = [0, 0];
  for (const book of books) {
    const reading = readWorkbook(workbookOf(book));
    const [subject] = reading.subjects;
    if (subject === undefined) continue;
    const written = writeNarrative(reading, { subject });
    if (!written.ok) continue;
    const { period } = written.value;
    const text = printText(written.value);
    const check = (words: string) =>
      checkDraft(reading, words, { subject, ...(period && { period }) });
    const told = check(text);
    figures += told.checked.length;
    right += told.checked.filter(({ judgement }) => isConsistent(judgement.verdict)).length;
    for (const mutant of mutantsOf(told, reading)) {
      const tally = tallies.get(mutant.kind) ?? emptyTally();
      tallies.set(mutant.kind, tally);
      const miss = score(mutant, check(mutant.text), tally);
      if (miss) misses.push(`${mutant.kind}\t${book.name}\t${miss}\t${around(mutant)}`);
    }
  }
  return [
    `right texts: ${figures} figures and words, ${right} consistent (${percent(right, figures)})`,
    "kind\tmade\tcalled consistent\tflagged\tspecific\tright value named",
    ...[...tallies].map(([kind, { made, consistent, flagged, specific, withValue, named }]) =>
      [
        kind,
        made,
        consistent,
        percent(flagged, made),
        percent(specific, made),
        percent(named, withValue),
      ].join("\t"),
    ),
    ...misses,
  ].join("\n");
}

function emptyTally(): Tally {
  return { made: 0, consistent: 0, flagged: 0, specific: 0, withValue: 0, named: 0 };
}

function score(
  { kind, start, end, value }: Mutant,
  { checked, findings }: ReturnType<typeof checkDraft>,
  tally: Tally,
): string | undefined {
  const about = checked.filter(({ statement }) => statement.start < end && statement.end > start);
  const flagged = about.filter(({ judgement }) => !isConsistent(judgement.verdict));
  const found = findings.some(
    ({ rule, spans }) =>
      SPECIFIC[kind].findings?.includes(rule) &&
      spans.some((span) => span.start < end && span.end > start),
  );
  const isFlagged = flagged.length > 0 || found;
  const isSpecific =
    found || flagged.some(({ judgement }) => SPECIFIC[kind].verdicts.includes(judgement.verdict));
  const isNamed =
    value !== undefined &&
    flagged.some(({ statement, judgement }) =>
      expectedOf(statement, judgement)?.text.includes(value),
    );
  tally.made += 1;
  if (isFlagged) tally.flagged += 1;
  else if (about.length > 0) tally.consistent += 1;
  if (isSpecific) tally.specific += 1;
  if (value !== undefined) tally.withValue += 1;
  if (isNamed) tally.named += 1;
  if (!isFlagged) return "not flagged";
  if (!isSpecific) return flagged.map(({ judgement }) => verdictName(judgement.verdict)).join();
  return value !== undefined && !isNamed ? `without ${value}` : undefined;
}

function verdictName(verdict: Verdict): string {
  return VERDICTS[verdict].name["zh-CN"];
}

function around({ text, start, end, right }: Mutant): string {
  return `${text.slice(Math.max(0, start - 30), end + 6)} (${right})`.replace(/\n/g, "⏎");
}

function isConsistent(verdict: Verdict): boolean {
  return VERDICTS[verdict].gravity >= VERDICTS.rounded.gravity;
}
