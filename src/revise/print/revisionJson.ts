import { cellsOf } from "../../check/print/checkJson";
import type { Span } from "../../prose/question";
import { printPeriod } from "../../quantity/printPeriod";
import { markedText } from "../markOpen";
import type { EditReason, OpenReason, Revision } from "../revision";

interface SourceJson {
  readonly indicator?: string;
  readonly rule?: string;
  readonly cells?: readonly string[];
}

/** A revision as `update --format json` and `fill --format json` print it. Places are those of the old text. */
export interface RevisionJson {
  readonly text: string;
  readonly subject: string;
  readonly period?: string;
  readonly from?: number;
  readonly edits: readonly (Span &
    SourceJson & { readonly old: string; readonly text: string; readonly why: EditReason })[];
  readonly open: readonly (Span &
    SourceJson & { readonly text: string; readonly why: OpenReason })[];
}

export function revisionJson(revision: Revision): RevisionJson {
  const { subject, period, from, edits, open } = revision;
  return {
    text: markedText(revision),
    subject,
    ...(period && { period: printPeriod(period) }),
    ...(from !== undefined && { from }),
    edits: edits.map(({ start, end, old, text, why, known }) => ({
      start,
      end,
      old,
      text,
      why,
      ...sourceOf(known),
    })),
    open: open.map(({ start, end, text, why, known }) => ({
      start,
      end,
      text,
      why,
      ...sourceOf(known),
    })),
  };
}

function sourceOf(known: Revision["edits"][number]["known"]): SourceJson {
  return known
    ? { indicator: known.indicator, rule: known.answer.rule, cells: cellsOf(known) }
    : {};
}
