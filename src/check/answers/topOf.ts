import type { DraftContext } from "../draft/draftContext";

/** The total that is no part itself. */
export function topOf(indicator: string, names: DraftContext["names"]): string | undefined {
  const seen = new Set([indicator]);
  let top: string | undefined;
  for (let next = names.totalOf(indicator); next !== undefined && !seen.has(next);) {
    top = next;
    seen.add(next);
    next = names.totalOf(next);
  }
  return top;
}
