import type { Edit } from "./edits";

/**
 * The edits that stand: of several wordings of one sentence, or several names of one heading, the last. The earlier ones are
 * kept beside it, so that it can be taken back and what was before stands again.
 */
export function standingEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter(
    (edit, index) => !edits.some((later, at) => at > index && isReplaced(edit, later)),
  );
}

/** Whether a later edit takes the place of an earlier one. Moves do not: each starts from where the last has put the sentence. */
export function isReplaced(earlier: Edit, later: Edit): boolean {
  if (earlier.kind === "heading" || later.kind === "heading") {
    return (
      earlier.kind === "heading" && later.kind === "heading" && earlier.heading === later.heading
    );
  }
  return (
    earlier.kind === later.kind && earlier.sentence === later.sentence && earlier.kind !== "move"
  );
}
