import type { LineAnchor } from "./corrections";
import { printPeriod } from "../../quantity/printPeriod";
import type { Column } from "../layout/columns";
import type { TableRow } from "../rows/tableRow";
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

/** What each column of a table is known by. */
export function columnAnchors(columns: readonly Column[]): (LineAnchor | undefined)[] {
  return lineAnchors(columns.map(({ text }) => [text]));
}

/** What each row is known by: what it stands under, and its own name; a record also by its region and its period. */
export function rowAnchors(rows: readonly TableRow[]): (LineAnchor | undefined)[] {
  return lineAnchors(rows.map(pathOf));
}

function pathOf({ section, group, partOf, text, kind, entity, period }: TableRow): string[] {
  if (kind === "section") return [text];
  const record = kind === "record" ? [entity?.name, period && printPeriod(period)] : [];
  return [section, group, partOf, ...record, text].filter((part) => part !== undefined);
}
