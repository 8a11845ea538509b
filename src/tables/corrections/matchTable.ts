import { ok, refuse, type Result } from "../../problem";
import type { TableAnchor } from "./corrections";

/** The least share of headings two tables must have in common to be taken for one: on the same sheet, and elsewhere. */
const ALIKE_AT_HOME = 0.5;
const ALIKE_ELSEWHERE = 0.75;

/**
 * The index of the table an anchor means.
 *
 * 1. While the workbook has a sheet of the anchor's name, only the tables on it are looked at, and half of the headings must
 *    be the same. Once there is none, the sheet counts as renamed: then all tables are looked at, the title (digits aside)
 *    must be the same and so must three quarters of the headings.
 * 2. Of those that remain, the one with the same title goes first, then the one with more headings in common, then the one
 *    with more row names in common.
 * 3. Where two are still equally near, none is meant.
 */
export function matchTable(
  anchor: TableAnchor,
  tables: readonly TableAnchor[],
  sheets: readonly string[],
): Result<number> {
  const atHome = sheets.includes(anchor.sheet);
  const near = tables.flatMap((table, index) => {
    if (atHome && table.sheet !== anchor.sheet) return [];
    const sameTitle = table.title === anchor.title;
    const headings = likeness(table.headings, anchor.headings);
    const isAlike = atHome ? headings >= ALIKE_AT_HOME : sameTitle && headings >= ALIKE_ELSEWHERE;
    const names = likeness(table.names, anchor.names);
    return isAlike ? [{ index, nearness: [sameTitle ? 1 : 0, headings, names] }] : [];
  });
  near.sort((a, b) => compare(b.nearness, a.nearness));
  const [first, second] = near;
  if (!first) return refuse("correction-unmatched");
  return second && compare(first.nearness, second.nearness) === 0
    ? refuse("correction-ambiguous")
    : ok(first.index);
}

/** The share of the labels of both that both have; repeated labels count as often as they stand there. */
function likeness(some: readonly string[], others: readonly string[]): number {
  const left = [...others];
  let common = 0;
  for (const label of some) {
    const at = left.indexOf(label);
    if (at < 0) continue;
    left.splice(at, 1);
    common += 1;
  }
  const all = some.length + others.length - common;
  return all === 0 ? 1 : common / all;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
