import type { Omission } from "../facts/fact";
import type { Evidence } from "../narrative";
import type { ChangedFigure, FigureChange } from "./changes";
import { factIdsIn, type MatchedSentences } from "./matchSentences";
import type { ToldFact } from "./toldFacts";

type Facts = ReadonlyMap<string, ToldFact>;

/**
 * The figures that are printed otherwise, in the order of the later text; then those that a sentence which still stands
 * no longer gives. Figures of sentences that are new or gone are told with these.
 */
export function figureChanges(
  before: Facts,
  after: Facts,
  { pairs, pieces }: MatchedSentences,
  omitted: readonly Omission[] = [],
): readonly FigureChange[] {
  const stayed = [...pairs, ...pieces];
  const oldSentences = stayed.map(([old]) => old);
  const newSentences = stayed.map(([, now]) => now);
  const stayedIn = (placed: typeof oldSentences, factId: string): boolean =>
    placed.some(({ sentence }) => factIdsIn(sentence).has(factId));
  const changed = [...after].flatMap(([factId, now]): readonly FigureChange[] => {
    const { evidence, sentence, cell, text } = now;
    const where = { factId, of: figureOf(evidence), sentence, ...(cell && { cell }) };
    const old = before.get(factId);
    if (old) {
      const isSeen = old.isPrinted || now.isPrinted;
      return isSeen && old.text !== text ? [{ ...where, before: old.text, after: text }] : [];
    }
    return now.isPrinted && stayedIn(newSentences, factId) ? [{ ...where, after: text }] : [];
  });
  const gone = [...before].flatMap(([factId, old]): readonly FigureChange[] => {
    if (after.has(factId) || !old.isPrinted || !stayedIn(oldSentences, factId)) return [];
    const { sentence, cell, text } = old;
    const heir = stayed.find(
      ([
        {
          sentence: { id },
        },
      ]) => id === sentence,
    )?.[1].sentence.id;
    const reason = reasonFor(old.evidence, omitted);
    return [
      {
        factId,
        of: figureOf(old.evidence),
        sentence: heir ?? sentence,
        ...(reason?.cells[0] ? { cell: reason.cells[0] } : cell && { cell }),
        before: text,
        ...(reason && { problem: reason.problem }),
      },
    ];
  });
  return [...changed, ...gone];
}

/** What a change is one of. */
export function figureOf({ kind, topic }: Evidence): ChangedFigure {
  return { kind, topic };
}

/** Why a figure is left out: for itself, or because the level it starts from is. */
function reasonFor({ kind, topic }: Evidence, omitted: readonly Omission[]): Omission | undefined {
  const about = omitted.filter(({ indicator }) => indicator === topic.indicator);
  return (
    about.find((omission) => omission.kind === kind) ??
    about.find((omission) => omission.kind === "level")
  );
}
