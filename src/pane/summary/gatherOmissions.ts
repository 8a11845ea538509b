import type { Language } from "../../language";
import type { Omission } from "../../narrative/facts/fact";
import { problemSentence } from "../../problemSentence";
import type { CellAddress } from "../../workbook/workbook";

/** What was left out for one reason. */
export interface GatheredOmissions {
  readonly kind: Omission["kind"];
  /** Why, in the user's language. */
  readonly reason: string;
  readonly places: readonly OmittedPlace[];
}

export interface OmittedPlace {
  readonly indicator: string;
  readonly cell?: CellAddress;
}

/**
 * One entry for all that could not be said for the same reason: a sheet of a single year has no growth, and that is to
 * be read once. Entries and places stand in the order in which they come first.
 */
export function gatherOmissions(
  omitted: readonly Omission[],
  language: Language,
): readonly GatheredOmissions[] {
  const gathered = new Map<string, GatheredOmissions & { places: OmittedPlace[] }>();
  for (const { indicator, kind, problem, cells } of omitted) {
    const reason = problemSentence(problem, language);
    const key = `${kind} ${reason}`;
    const entry = gathered.get(key) ?? { kind, reason, places: [] };
    entry.places.push({ indicator, ...(cells[0] && { cell: cells[0] }) });
    gathered.set(key, entry);
  }
  return [...gathered.values()];
}
