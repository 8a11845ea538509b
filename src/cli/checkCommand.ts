import { checkDraft } from "../check/checkDraft";
import { checkJson } from "../check/print/checkJson";
import { printCheck } from "../check/print/printCheck";
import type { CheckReport } from "../check/report";
import { VERDICTS } from "../check/verdicts/verdict";
import { decline, declineFile, type Answer } from "./answer";
import { openDraft } from "./openDraft";
import { openBook } from "./openReading";
import type { ExitCode, Output } from "./output";
import { periodIn } from "./periodIn";
import { readArguments } from "./readArguments";

const OPTIONS = { subject: null, period: null, format: ["text", "json"] } as const;

/** `check BOOK.xlsx DRAFT`: holds a text against a workbook; ends with 1 where something does not hold. */
export async function checkCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const given = readArguments(args, OPTIONS, 1);
  if (!given.ok) return fail(given, output);
  const { book, more, options } = given.value;
  const [draft] = more;
  if (draft === undefined) return fail(decline("noDraft"), output);
  const period = periodIn(options.period);
  if (!period.ok) return fail(period, output);
  const opened = await openBook(book, output, period.value);
  if (!opened.ok) return fail(opened, output);
  const { workbook, reading, dated } = opened.value;
  const text = await openDraft(draft);
  if (!text.ok) return fail(declineFile(draft, text.problem), output);
  const report = checkDraft(reading, text.value, {
    workbook,
    ...(options.subject !== undefined && { subject: options.subject }),
    ...(period.value && !dated && { period: period.value }),
  });
  const printed =
    options.format === "json"
      ? `${JSON.stringify(checkJson(report), null, 2)}\n`
      : printCheck(report);
  output.print(printed);
  return hasFault(report) ? 1 : 0;
}

function hasFault({ checked, findings }: CheckReport): boolean {
  return (
    checked.some(({ judgement }) => VERDICTS[judgement.verdict].isWrong) ||
    findings.some(({ isNote }) => !isNote)
  );
}

function fail(declined: Extract<Answer<never>, { ok: false }>, { complain }: Output): ExitCode {
  complain(declined.line);
  return 2;
}
