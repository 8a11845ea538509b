import type { Edit } from "../../narrative/edits/edits";
import { isReplaced } from "../../narrative/edits/standingEdits";

/** So many earlier wordings of a sentence can be gone back to; the workbook is to be no archive of them. */
const EARLIER_KEPT = 9;

/** The edits with one more. What it takes the place of is kept behind it, to be gone back to; a sentence left out twice is left out. */
export function withEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  const replaced = edits.filter((one) => isReplaced(one, edit));
  const kept = edit.kind === "exclude" ? [] : replaced.slice(-EARLIER_KEPT);
  return [...edits.filter((one) => !replaced.includes(one) || kept.includes(one)), edit];
}

/** The edits as if this one had never been made, nor what it has taken the place of. */
export function withoutEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  return edits.filter((one) => one !== edit && !isReplaced(one, edit));
}
