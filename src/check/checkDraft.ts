import type { Reading } from "../tables/table";
import type { DraftContext } from "./draft/draftContext";
import { draftContextOf, type DraftChoice } from "./draft/draftContextOf";
import { findDraftFindings } from "./findings/findDraftFindings";
import type { CheckReport } from "./report";
import { unmentionedIn } from "./unmentioned";
import { judge } from "./verdicts/judge";

export type { DraftChoice } from "./draft/draftContextOf";

/**
 * Holds every figure and every claiming word of a text against a workbook, and the text against itself. Equality of a number
 * proves nothing: the indicator has to be found first, by its name. Pure and the same each time; what is arranged of a
 * workbook is kept with its observations, so that the next text costs only its own length.
 */
export function checkDraft(reading: Reading, text: string, choice: DraftChoice = {}): CheckReport {
  return checkIn(draftContextOf(reading, text, choice));
}

/** The same of a text that has been read already. */
export function checkIn(context: DraftContext): CheckReport {
  const { prose, subject, period } = context;
  const checked = prose.statements.map((statement) => ({
    statement,
    judgement: judge(statement, context),
  }));
  return {
    text: prose.text,
    subject: subject.label,
    ...(period && { period }),
    checked,
    findings: findDraftFindings(prose),
    unmentioned: unmentionedIn(checked, context),
    sentences: prose.sentences,
  };
}
