import { applyEdits, type Replacement } from "./applyEdits";
import type { Edit, Open, OpenReason, Revision } from "./revision";

/** Stands behind what keeps its old words and is to be looked at. */
export const OPEN_MARK = "〔待核〕";

/** A date that stays is listed, and needs no mark in the text. */
const MARKED: ReadonlySet<OpenReason> = new Set([
  "no-source",
  "several",
  "wording",
  "not-held",
  "unlike",
]);

/** Whether it stands marked in the new text: not where a change has taken its place. */
export function isMarked({ start, end, why }: Open, edits: readonly Edit[]): boolean {
  return MARKED.has(why) && !edits.some((edit) => edit.start < end && start < edit.end);
}

/** Every change of a revision to the old text, the marks of what is open among them. */
export function markedEdits({ original, edits, open }: Revision): readonly Replacement[] {
  const marks = open
    .filter((one) => isMarked(one, edits))
    .map(({ start, end }) => ({ start, end, text: original.slice(start, end) + OPEN_MARK }));
  return [...edits, ...marks].sort((a, b) => a.start - b.start);
}

/** The new text with what is open marked, so that nothing old stands in it unseen. */
export function markedText(revision: Revision): string {
  return applyEdits(revision.original, markedEdits(revision)).text;
}
