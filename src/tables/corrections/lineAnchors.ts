import type { LineAnchor } from "./corrections";
import { anchorText } from "./anchorText";

/**
 * Anchors for the rows or the columns of a table, given what each is called with whatever it stands under. Lines without
 * any name have none.
 *
 * @example lineAnchors([["专利"], ["位次"], ["位次"]]) // => [{ path: ["专利"] }, { path: ["位次"], nth: { at: 1, of: 2 } }, { path: ["位次"], nth: { at: 2, of: 2 } }]
 */
export function lineAnchors(paths: readonly (readonly string[])[]): (LineAnchor | undefined)[] {
  // Kept for every line: a copy takes the room of what it holds.
  const named = paths.map((path) => [...path.map(anchorText).filter((text) => text !== "")]);
  const keys = named.map((path) => JSON.stringify(path));
  const seen = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return named.map((path, index) => {
    if (path.length === 0) return undefined;
    const key = keys[index] ?? "";
    const at = (seen.get(key) ?? 0) + 1;
    seen.set(key, at);
    const of = counts.get(key) ?? 1;
    return of === 1 ? { path } : { path, nth: { at, of } };
  });
}
