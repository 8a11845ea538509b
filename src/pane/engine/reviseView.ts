import { reasonSentence } from "../../check/print/reasonSentence";
import type { Known } from "../../check/answers/known";
import type { Language } from "../../language";
import type { Span } from "../../prose/question";
import { printPeriod } from "../../quantity/printPeriod";
import { isMarked } from "../../revise/markOpen";
import type { Edit, EditReason, Open, OpenReason, Revision } from "../../revise/revision";
import { knownView, type KnownView } from "./checkView";

/** An old text brought up to date, or a template filled in, as the pane shows it. Places are those of the old text. */
export interface ReviseView {
  readonly text: string;
  readonly subject: string;
  readonly period?: string;
  /** The year of the old text. */
  readonly from?: number;
  readonly edits: readonly EditView[];
  readonly open: readonly OpenView[];
}

export interface EditView extends Span {
  readonly old: string;
  readonly text: string;
  readonly why: EditReason;
  readonly source?: KnownView;
}

/** What keeps its words and is to be looked at. */
export interface OpenView extends Span {
  readonly words: string;
  readonly why: OpenReason;
  /** It is marked in the new text, so that nothing old stands there unseen. */
  readonly marked: boolean;
  readonly reason?: string;
  readonly source?: KnownView;
  /** The figures that may be meant, each with the changes that say it. */
  readonly candidates?: readonly CandidateView[];
}

export interface CandidateView {
  readonly source: KnownView;
  readonly changes: readonly (Span & { readonly text: string })[];
}

export function reviseView(revision: Revision, language: Language): ReviseView {
  const { original, subject, period, from, edits, open } = revision;
  return {
    text: original,
    subject,
    ...(period && { period: printPeriod(period) }),
    ...(from !== undefined && { from }),
    edits: edits.map(editView),
    open: open.map((one) => openView(one, edits, language)),
  };
}

function editView({ start, end, old, text, why, known }: Edit): EditView {
  return { start, end, old, text, why, ...sourceOf(known) };
}

function openView(open: Open, edits: readonly Edit[], language: Language): OpenView {
  const { start, end, text, why, known, reason, candidates } = open;
  return {
    start,
    end,
    words: text,
    why,
    marked: isMarked(open, edits),
    ...(reason && { reason: reasonSentence(reason, known, language) }),
    ...sourceOf(known),
    ...(candidates && {
      candidates: candidates.map((one) => ({ source: knownView(one.known), changes: one.changes })),
    }),
  };
}

function sourceOf(known: Known | undefined): { readonly source?: KnownView } {
  return known ? { source: knownView(known) } : {};
}
