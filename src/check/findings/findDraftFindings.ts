import type { Prose } from "../../prose/prose";
import type { DraftFinding } from "./draftFinding";
import { DRAFT_RULES } from "./draftRules";

/** What the text says against itself, in the order of the text. */
export function findDraftFindings(prose: Prose): readonly DraftFinding[] {
  const found = DRAFT_RULES.flatMap(({ finds }) => finds(prose));
  return found.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
