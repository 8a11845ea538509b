import type { Edit } from "../../narrative/edits/edits";

/** The edits with one more; what it makes void is left out: an earlier wording of the same sentence, or of the same heading. */
export function withEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  return [...edits.filter((one) => !isVoided(one, edit)), edit];
}

function isVoided(one: Edit, by: Edit): boolean {
  if (one.kind === "heading" || by.kind === "heading") {
    return one.kind === "heading" && by.kind === "heading" && one.heading === by.heading;
  }
  return one.kind === by.kind && one.sentence === by.sentence && one.kind !== "move";
}
