import type { NarrativeChanges } from "../../narrative/change/changes";

/**
 * What figures and claiming words said before, by their fact; an empty text for those that are new. What the user has accepted
 * is left out, and so is what the text no longer says: there is nothing to mark.
 */
export function changedFacts(
  changes: NarrativeChanges | undefined,
  accepted: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const { factId, before = "", after } of [
    ...(changes?.figures ?? []),
    ...(changes?.words ?? []),
  ]) {
    if (after !== undefined && !accepted.has(factId)) changed.set(factId, before);
  }
  return changed;
}
