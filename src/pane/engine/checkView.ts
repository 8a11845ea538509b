import { figureOf, findingSentence, reasonSentence } from "../../check/print/reasonSentence";
import type { Checked } from "../../check/report";
import type { Known } from "../../check/answers/known";
import type { Verdict } from "../../check/verdicts/verdict";
import type { Language } from "../../language";
import type { Span } from "../../prose/question";
import type { Replacement } from "../../revise/applyEdits";
import type { Suggested } from "../../revise/suggestions";
import { printPeriod } from "../../quantity/printPeriod";
import type { CellAddress } from "../../workbook/workbook";

/** A text held against the workbook, as the pane shows it. */
export interface CheckView {
  readonly text: string;
  readonly subject: string;
  readonly period?: string;
  /** In the order of the text. */
  readonly marks: readonly CheckMark[];
  readonly findings: readonly CheckFinding[];
  readonly unmentioned: readonly KnownView[];
}

/** One figure or claiming word of the text. */
export interface CheckMark extends Span {
  readonly words: string;
  readonly verdict: Verdict;
  /** The sentence it stands in. */
  readonly sentence: Span;
  /** What puts it right. */
  readonly suggestion?: Suggestion;
  readonly source?: KnownView;
  readonly reason?: string;
  readonly candidates?: readonly KnownView[];
}

/** What takes the place of some words, which are those of the mark or begin before them: 增长5% for 下降3%. */
export interface Suggestion extends Replacement {
  readonly words: string;
}

export interface CheckFinding {
  readonly reason: string;
  readonly spans: readonly Span[];
  readonly isNote: boolean;
}

/** A figure of the workbook. */
export interface KnownView {
  readonly indicator: string;
  readonly text: string;
  readonly cells: readonly CellAddress[];
}

export function checkView({ report, suggestions }: Suggested, language: Language): CheckView {
  const { text, subject, period, checked, findings, unmentioned } = report;
  const marks = checked.map((one): CheckMark => {
    const mended = suggestions.get(one);
    const mark = markOf(one, language);
    return mended ? { ...mark, suggestion: withWords(mended, text) } : mark;
  });
  return {
    text,
    subject,
    ...(period && { period: printPeriod(period) }),
    marks: marks.sort((a, b) => a.start - b.start || a.end - b.end),
    findings: findings.map((finding) => ({
      reason: findingSentence(finding, language),
      spans: finding.spans,
      isNote: finding.isNote === true,
    })),
    unmentioned: unmentioned.map(knownView),
  };
}

function withWords(mended: Replacement, text: string): Suggestion {
  return { ...mended, words: text.slice(mended.start, mended.end) };
}

function markOf({ statement, judgement }: Checked, language: Language): CheckMark {
  const { text, start, end, sentence } = statement;
  const { verdict, known, reason, candidates } = judgement;
  return {
    start,
    end,
    words: text,
    verdict,
    sentence,
    ...(known && { source: knownView(known) }),
    ...(reason && { reason: reasonSentence(reason, known, language) }),
    ...(candidates && { candidates: candidates.map(knownView) }),
  };
}

export function knownView(known: Known): KnownView {
  return { indicator: known.indicator, text: figureOf(known), cells: cellsOf(known) };
}

function cellsOf({ answer }: Known): readonly CellAddress[] {
  const cells = new Map<string, CellAddress>();
  for (const { cell } of answer.operands)
    cells.set(`${cell.sheet}!${cell.row},${cell.column}`, cell);
  return [...cells.values()];
}
