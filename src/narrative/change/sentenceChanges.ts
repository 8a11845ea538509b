import type { CellAddress } from "../../workbook/workbook";
import type { Sentence } from "../narrative";
import type { SentenceChange } from "./changes";
import { ownCell } from "../ownCell";
import { evidenceIn } from "../evidenceIn";
import type { Placed } from "../sentencesIn";
import type { MatchedSentences } from "./matchSentences";
import { namesByFact } from "./namesByFact";
import { nodesIn } from "../nodesIn";
import { inOrder } from "./inOrder";
import { statementText } from "./statementText";

/** The sentences that are new, gone, moved or name somebody else. */
export function sentenceChanges(
  before: readonly Placed[],
  after: readonly Placed[],
  { pairs, appeared, vanished }: MatchedSentences,
): readonly SentenceChange[] {
  const later = new Map(pairs.map(([old, now]) => [old, now]));
  const stayed = before.filter((old) => later.has(old));
  const places = stayed.map((old) => after.findIndex((now) => now === later.get(old)));
  const kept = new Set(inOrder(places));
  return [
    ...appeared.map(({ sentence }) => changeOf("appeared", undefined, sentence)),
    ...vanished.map(({ sentence }) => changeOf("vanished", sentence, undefined)),
    ...stayed.flatMap((old, index): readonly SentenceChange[] => {
      const now = later.get(old);
      if (!now) return [];
      const isMoved = old.section !== now.section || !kept.has(index);
      return [
        ...(isMoved ? [changeOf("moved", old.sentence, now.sentence)] : []),
        ...(isReworded(old.sentence, now.sentence)
          ? [changeOf("reworded", old.sentence, now.sentence)]
          : []),
      ];
    }),
  ];
}

/**
 * Whether a claim names somebody else, a peer at the same place, another benchmark, or the user's own words differ.
 * Figures and claiming words are told apart, verbs take turns, and whoever opens a text names its year.
 */
function isReworded(before: Sentence, after: Sentence): boolean {
  if (quotedIn(before) !== quotedIn(after)) return true;
  const [was, is] = [namesByFact(before), namesByFact(after)];
  // Where a name comes or goes, so does a claiming word: 并列.
  return [...was].some(
    ([factId, names]) => names !== "" && ![undefined, "", names].includes(is.get(factId)),
  );
}

function quotedIn(sentence: Sentence): string {
  return nodesIn(sentence)
    .flatMap((node) => (node.type === "quoted" ? [node.text] : []))
    .join("|");
}

function changeOf(
  change: SentenceChange["change"],
  before: Sentence | undefined,
  after: Sentence | undefined,
): SentenceChange {
  const sentence = after ?? before;
  if (!sentence) throw new Error("Cannot tell the change of no sentence");
  const cell = cellOf(sentence);
  return {
    change,
    sentence: sentence.id,
    ...(before && { before: statementText(before) }),
    ...(after && { after: statementText(after) }),
    ...(cell && { cell }),
  };
}

function cellOf(sentence: Sentence): CellAddress | undefined {
  const quoted = nodesIn(sentence).find((node) => node.type === "quoted");
  const [first] = evidenceIn(sentence);
  return quoted?.cell ?? (first && ownCell(first.operands));
}
