import { checkDraft } from "../../src/check/checkDraft";
import { expectedOf } from "../../src/check/print/expected";
import type { Checked } from "../../src/check/report";
import { isRight as isRightVerdict, VERDICTS } from "../../src/check/verdicts/verdict";
import { sentencesOf } from "../../src/prose/text/sentences";
import { plainText } from "../../src/prose/text/plainText";
import type { Period } from "../../src/quantity/period";
import type { Reading } from "../../src/tables/table";
import { labelled, type Label } from "./labelled";

/** A labelled text and the workbook that it was written over. */
export interface Case {
  readonly name: string;
  readonly reading: Reading;
  readonly subject?: string;
  readonly period?: Period;
  /** With the labels in it. */
  readonly text: string;
}

/** How the check fares on texts that it did not write. */
export interface DraftScore {
  labels: number;
  found: number;
  /** Found, with the verdict and the value of the label; a rounded figure is a right one. */
  agreed: number;
  right: number;
  /** Right figures called wrong, and right ones not called right. */
  falseAlarms: number;
  rightMissed: number;
  /** Wrong figures, and of them those not called right, called what they are, with the right value named. */
  wrong: number;
  flagged: number;
  specific: number;
  withValue: number;
  named: number;
  absent: number;
  /** Wrong or absent ones called right. */
  falseAssent: number;
  /** Figures outside the labels that were judged. */
  nonClaims: number;
  /** Words outside the labels that were called wrong. */
  wordsBlamed: number;
  sentences: number;
  /** Sentences with labels in which all is as labelled and nothing else is judged. */
  perfect: number;
}

/** What went otherwise than labelled, one line each: the draft, what the label says, what was said, the words before it. */
export interface Outcome {
  readonly score: DraftScore;
  readonly misses: readonly string[];
}

export function emptyScore(): DraftScore {
  return {
    labels: 0,
    found: 0,
    agreed: 0,
    right: 0,
    falseAlarms: 0,
    rightMissed: 0,
    wrong: 0,
    flagged: 0,
    specific: 0,
    withValue: 0,
    named: 0,
    absent: 0,
    falseAssent: 0,
    nonClaims: 0,
    wordsBlamed: 0,
    sentences: 0,
    perfect: 0,
  };
}

export function sumOf(scores: readonly DraftScore[]): DraftScore {
  const sum = emptyScore();
  for (const score of scores)
    for (const key of Object.keys(sum) as (keyof DraftScore)[]) sum[key] += score[key];
  return sum;
}

export function scoreDraft({ name, reading, subject, period, text: marked }: Case): Outcome {
  const score = emptyScore();
  const misses: string[] = [];
  const { text, labels } = labelled(marked);
  const { checked } = checkDraft(reading, text, {
    ...(subject !== undefined && { subject }),
    ...(period && { period }),
  });
  const spoilt: number[] = [];
  const miss = (label: string, at: number, said: string) => {
    spoilt.push(at);
    const before = text.slice(Math.max(0, at - 28), at);
    misses.push([name, label, said, before].join("\t").replace(/\n/g, "⏎"));
  };
  for (const label of labels) {
    const about = aboutLabel(label, checked);
    scoreLabel(label, about, score);
    if (!isAgreed(label, about)) {
      const deserves = `${label.text}${label.verdict === "consistent" ? "" : `!${VERDICTS[label.verdict].name["zh-CN"]} ${label.value ?? ""}`}`;
      miss(deserves, label.start, about ? toldOf(about) : "not read");
    }
  }
  for (const one of checked) {
    const { start, end, form, text: words } = one.statement;
    if (labels.some((label) => label.start < end && label.end > start)) continue;
    const isBlamed = VERDICTS[one.judgement.verdict].isWrong;
    if (form === "figure") score.nonClaims += 1;
    else if (isBlamed) score.wordsBlamed += 1;
    if (form === "figure" || isBlamed) miss(`(${words})`, start, toldOf(one));
  }
  for (const { start, end } of sentencesOf(plainText(text))) {
    if (!labels.some((label) => label.start >= start && label.start < end)) continue;
    score.sentences += 1;
    if (!spoilt.some((at) => at >= start && at < end)) score.perfect += 1;
  }
  return { score, misses };
}

function scoreLabel(label: Label, about: Checked | undefined, score: DraftScore): void {
  const isRight = label.verdict === "consistent";
  const isAbsent = label.verdict === "not-found" || label.verdict === "blank";
  score.labels += 1;
  if (isRight) score.right += 1;
  else if (isAbsent) score.absent += 1;
  else score.wrong += 1;
  const isCounted = !isRight && !isAbsent;
  if (isCounted && label.value !== undefined) score.withValue += 1;
  if (!about) {
    if (isRight) score.rightMissed += 1;
    return;
  }
  score.found += 1;
  const { verdict } = about.judgement;
  if (isRight && VERDICTS[verdict].isWrong) score.falseAlarms += 1;
  if (isRight && !isRightVerdict(verdict)) score.rightMissed += 1;
  if (!isRight && isRightVerdict(verdict)) score.falseAssent += 1;
  if (isCounted && !isRightVerdict(verdict)) score.flagged += 1;
  if (isCounted && verdict === label.verdict) score.specific += 1;
  if (isCounted && label.value !== undefined && isNamed(label, about)) score.named += 1;
  if (isAgreed(label, about)) score.agreed += 1;
}

function aboutLabel({ start, end }: Label, checked: readonly Checked[]): Checked | undefined {
  const over = checked.filter(({ statement }) => statement.start < end && statement.end > start);
  return over.find(({ statement }) => statement.form === "figure") ?? over[0];
}

function isAgreed(label: Label, about: Checked | undefined): boolean {
  if (!about) return false;
  const { verdict } = about.judgement;
  if (label.verdict === "consistent") return isRightVerdict(verdict);
  return verdict === label.verdict && (label.value === undefined || isNamed(label, about));
}

function isNamed({ value = "" }: Label, about: Checked): boolean {
  const told = expectedOf(about.statement, about.judgement)?.text ?? "";
  return bare(told).includes(bare(value));
}

/** Without zeros behind the point and without 第…位, so that 增长10.0% is 增长10%. */
function bare(value: string): string {
  return value
    .normalize("NFKC")
    .replace(/,/g, "")
    .replace(/(\.\d*?)0+(?!\d)/g, "$1")
    .replace(/\.(?!\d)/g, "")
    .replace(/^第|[位名]$/g, "");
}

function toldOf({ statement, judgement }: Checked): string {
  return `${VERDICTS[judgement.verdict].name["zh-CN"]} ${expectedOf(statement, judgement)?.text ?? ""}`;
}
