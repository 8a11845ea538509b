import { CHECK_LANGUAGE } from "./checkLanguage";
import type { Span } from "../../prose/question";
import { printPeriod } from "../../quantity/printPeriod";
import { formatAddress } from "../../workbook/address";
import type { Known } from "../answers/known";
import type { CheckReport, Checked } from "../report";
import { VERDICTS, type Verdict } from "../verdicts/verdict";
import { expectedOf, type Expected } from "./expected";
import { figureOf, findingSentence, reasonSentence } from "./reasonSentence";

/** One figure or claiming word of the text as `check --format json` prints it. */
export interface CheckedJson extends Span {
  readonly text: string;
  readonly kind: string;
  readonly verdict: string;
  readonly expected?: Expected;
  readonly cells?: readonly string[];
  readonly rule?: string;
  readonly reason?: string;
  readonly candidates?: readonly CandidateJson[];
  readonly indicator?: string;
  readonly entity?: string;
  /** The rule by which the text was read. */
  readonly readBy: string;
}

interface CandidateJson {
  readonly indicator: string;
  readonly text: string;
  readonly cells: readonly string[];
}

export interface CheckJson {
  readonly text: string;
  readonly subject: string;
  readonly period?: string;
  readonly figures: readonly CheckedJson[];
  readonly words: readonly CheckedJson[];
  readonly findings: readonly {
    readonly rule: string;
    readonly spans: readonly Span[];
    readonly reason: string;
  }[];
  readonly unmentioned: readonly (CandidateJson & {
    readonly value: number;
    readonly unit: string;
  })[];
  readonly counts: Readonly<Record<string, number>>;
}

export function checkJson(report: CheckReport): CheckJson {
  const { text, subject, period, checked, findings, unmentioned } = report;
  const of = (isWord: boolean) =>
    checked.filter(({ statement }) => (statement.form === "word") === isWord).map(checkedJson);
  return {
    text,
    subject,
    ...(period && { period: printPeriod(period) }),
    figures: of(false),
    words: of(true),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      spans: finding.spans,
      reason: findingSentence(finding, CHECK_LANGUAGE),
    })),
    unmentioned: unmentioned.map((known) => ({
      ...candidate(known),
      value: known.answer.value,
      unit: known.answer.unit.symbol,
    })),
    counts: countsOf(checked),
  };
}

function checkedJson({ statement, judgement }: Checked): CheckedJson {
  const { text, start, end, question, rule } = statement;
  const { verdict, known, reason, candidates } = judgement;
  const expected = expectedOf(statement, judgement);
  return {
    text,
    start,
    end,
    kind: question.measure.kind,
    verdict: VERDICTS[verdict].name[CHECK_LANGUAGE],
    ...(expected && { expected }),
    ...(known && { cells: cellsOf(known), rule: known.answer.rule, indicator: known.indicator }),
    ...(known && known.entity !== "" && { entity: known.entity }),
    ...(reason && { reason: reasonSentence(reason, known, CHECK_LANGUAGE) }),
    ...(candidates && { candidates: candidates.map(candidate) }),
    readBy: rule,
  };
}

function candidate(known: Known): CandidateJson {
  return { indicator: known.indicator, text: figureOf(known), cells: cellsOf(known) };
}

export function cellsOf({ answer }: Known): readonly string[] {
  return [...new Set(answer.operands.map(({ cell }) => formatAddress(cell)))];
}

/** How many of each verdict, by its name; those that there are none of, too. */
export function countsOf(checked: readonly Checked[]): Readonly<Record<string, number>> {
  const verdicts = Object.keys(VERDICTS) as Verdict[];
  const counts: Record<string, number> = { 总数: checked.length };
  for (const verdict of verdicts) {
    const ofIt = checked.filter(({ judgement }) => judgement.verdict === verdict);
    counts[VERDICTS[verdict].name[CHECK_LANGUAGE]] = ofIt.length;
  }
  return counts;
}
