import { printPeriod } from "../../quantity/printPeriod";
import type { CheckReport, Checked } from "../report";
import { isRight, VERDICTS, type Verdict } from "../verdicts/verdict";
import { CHECK_LANGUAGE } from "./checkLanguage";
import { expectedOf } from "./expected";
import { oneLine } from "./oneLine";
import { figureOf, findingSentence, reasonSentence } from "./reasonSentence";
import { sourceOf } from "./sourceOf";

const MOST_UNMENTIONED = 10;
const MOST_OF_SENTENCE = 60;

/** The report as a proof-reader's notes: the gravest first, each with its sentence, what is right, and where it stands. */
export function printCheck(report: CheckReport): string {
  const { subject, period, checked, findings, unmentioned } = report;
  const lines = [`${subject}${period ? ` ${printPeriod(period)}` : ""}`, summaryOf(checked), ""];
  const grave = checked
    .filter(({ judgement }) => !isRight(judgement.verdict))
    .map((one, index) => ({ one, index }))
    .sort((a, b) => gravity(a.one) - gravity(b.one) || a.index - b.index);
  for (const { one } of grave) lines.push(noteOf(one), `    ${sentenceOf(one, report)}`);
  if (findings.length > 0) lines.push("", "文中前后：");
  for (const finding of findings) lines.push(`  ${findingSentence(finding, CHECK_LANGUAGE)}`);
  if (unmentioned.length > 0) {
    const shown = unmentioned
      .slice(0, MOST_UNMENTIONED)
      .map((known) => `${known.indicator}${figureOf(known)}`);
    const more = unmentioned.length > shown.length ? `等${unmentioned.length}项` : "";
    lines.push("", `未提及的指标：${shown.join("；")}${more}`);
  }
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

function gravity({ judgement }: Checked): number {
  return VERDICTS[judgement.verdict].gravity;
}

/** 检查 86 处：一致 71，不一致 6，查无出处 9 */
function summaryOf(checked: readonly Checked[]): string {
  const counts = (Object.keys(VERDICTS) as Verdict[])
    .map((verdict) => ({
      verdict,
      count: checked.filter(({ judgement }) => judgement.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0)
    .reverse()
    .map(({ verdict, count }) => `${VERDICTS[verdict].name[CHECK_LANGUAGE]} ${count}`);
  return `检查 ${checked.length} 处${counts.length > 0 ? `：${counts.join("，")}` : ""}`;
}

function noteOf(one: Checked): string {
  const { statement, judgement } = one;
  const { known, reason, candidates, verdict } = judgement;
  const expected = expectedOf(statement, judgement);
  const parts = [`【${VERDICTS[verdict].name[CHECK_LANGUAGE]}】${oneLine(statement.text)}`];
  if (expected && known) parts.push(`应为${expected.text}（${sourceOf(known)}）`);
  if (reason) parts.push(reasonSentence(reason, known, CHECK_LANGUAGE));
  if (candidates)
    parts.push(candidates.map((each) => `${each.indicator}${figureOf(each)}`).join("、"));
  return parts
    .join("：")
    .replace(/：(?=应为)/, "：")
    .replace(/）：/, "），");
}

function sentenceOf({ statement }: Checked, { text }: CheckReport): string {
  const { sentence, start, end } = statement;
  const whole = oneLine(text.slice(sentence.start, sentence.end));
  if (whole.length <= MOST_OF_SENTENCE) return whole;
  const from = Math.max(sentence.start, start - MOST_OF_SENTENCE / 2);
  const to = Math.min(sentence.end, end + MOST_OF_SENTENCE / 2);
  const before = from > sentence.start ? "…" : "";
  const after = to < sentence.end ? "…" : "";
  return `${before}${oneLine(text.slice(from, to))}${after}`;
}
