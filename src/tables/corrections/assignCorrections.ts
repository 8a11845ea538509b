import type { Correction, LineCorrection, TableAnchor } from "./corrections";
import { correctColumns } from "./correctColumns";
import { correctRows } from "./correctRows";
import { matchTable } from "./matchTable";
import { outcomeOf, type Outcome } from "./outcome";

/** What the user has said of one table, and, where that is anything, what works it into its lines. */
export interface TableCorrections {
  readonly anchor: TableAnchor;
  readonly lines: readonly LineCorrection[];
  readonly steps?: typeof STEPS;
}

const STEPS = { correctColumns, correctRows };

/** The corrections sorted by the tables they are about. */
export interface Assigned {
  /** One a table, in the order of the anchors. */
  readonly tables: readonly (TableCorrections & { readonly ignored: boolean })[];
  readonly outcomes: readonly Outcome[];
}

/** Finds for each correction of a table the table it means. What was said of the lines of an ignored table rests with it. */
export function assignCorrections(
  anchors: readonly TableAnchor[],
  sheets: readonly string[],
  corrections: readonly Correction[],
): Assigned {
  const ignored = new Set<number>();
  const lines = new Map<number, LineCorrection[]>();
  const outcomes: Outcome[] = [];
  const known = new Map<string, ReturnType<typeof matchTable>>();
  for (const correction of corrections) {
    if (!("table" in correction)) continue;
    const key = JSON.stringify(correction.table);
    const found = known.get(key) ?? matchTable(correction.table, anchors, sheets);
    known.set(key, found);
    if (!found.ok) outcomes.push(outcomeOf(correction, found));
    else if (correction.kind === "ignore") {
      ignored.add(found.value);
      outcomes.push({ correction });
    } else lines.set(found.value, [...(lines.get(found.value) ?? []), correction]);
  }
  for (const index of ignored) {
    for (const correction of lines.get(index) ?? []) outcomes.push({ correction });
  }
  return {
    tables: anchors.map((anchor, index) => ({
      anchor,
      lines: lines.get(index) ?? [],
      ...(lines.has(index) && { steps: STEPS }),
      ignored: ignored.has(index),
    })),
    outcomes,
  };
}
