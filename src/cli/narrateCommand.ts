import { writeFile } from "node:fs/promises";
import { narrativeChoices } from "../narrative/narrativeChoices";
import type { Narrative } from "../narrative/narrative";
import type { Length } from "../narrative/outline/outline";
import { printHtml } from "../narrative/print/printHtml";
import { printJson } from "../narrative/print/printJson";
import { printText } from "../narrative/print/printText";
import { writeNarrative } from "../narrative/writeNarrative";
import type { Problem } from "../problem";
import { problemSentence } from "../problemSentence";
import type { Period } from "../quantity/period";
import { readPeriod } from "../quantity/readPeriod";
import type { Reading } from "../tables/table";
import { message } from "./messages";
import { openReading } from "./openReading";
import type { ExitCode, Output } from "./output";
import { readArguments } from "./readArguments";

const OPTIONS = {
  subject: null,
  period: null,
  length: ["brief", "standard", "full"],
  script: ["hans", "hant"],
  format: ["text", "json", "html", "docx"],
  out: null,
} as const;

/** Values that are understood and not yet done. */
const NOT_YET: readonly (readonly [option: string, value: string])[] = [
  ["script", "hant"],
  ["format", "docx"],
];

const LANGUAGE = "zh-CN";

/** `narrate BOOK.xlsx`: prints the summary of a workbook. Ends with 2 and one line where it cannot. */
export async function narrateCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const fail = (line: string): ExitCode => {
    output.complain(line);
    return 2;
  };
  const given = readArguments(args, OPTIONS);
  if (!given.ok) return fail(message("badOption", LANGUAGE, { text: given.word }));
  const { book, options } = given.value;
  if (book === undefined) return fail(message("noBook", LANGUAGE));
  const missing = NOT_YET.find(([option, value]) => options[option] === value);
  if (missing) return fail(message("notYet", LANGUAGE, { text: `--${missing.join(" ")}` }));
  const period = options.period === undefined ? undefined : readPeriod(options.period);
  if (options.period !== undefined && !period) {
    return fail(message("badOption", LANGUAGE, { text: options.period }));
  }
  const reading = await openReading(book);
  if (!reading.ok) return fail(inFile(book, reading.problem));
  const written = writeNarrative(reading.value, choiceOf(reading.value, options, period));
  if (!written.ok) return fail(withChoices(written.problem, reading.value, book));
  const text = printAs(options.format ?? "text", written.value, reading.value);
  if (options.out === undefined) output.print(text);
  else if (!(await canWrite(options.out, text))) {
    return fail(message("cannotWrite", LANGUAGE, { file: options.out }));
  }
  return 0;
}

/** A subject may be named as the workbook names it or as the text does: 全市 for the office's own area. */
function choiceOf(
  reading: Reading,
  { subject, length }: Readonly<Record<string, string>>,
  period: Period | undefined,
) {
  const { subjects } = narrativeChoices(reading);
  const named = subjects.find(({ value, label }) => subject === value || subject === label);
  const own = subject !== undefined && subject === reading.selfName ? subjects[0] : undefined;
  const chosen = named ?? own;
  return {
    ...(subject !== undefined && { subject: chosen?.value ?? subject }),
    ...(period && { period }),
    ...(length !== undefined && { length: length as Length }),
  };
}

function printAs(format: string, narrative: Narrative, reading: Reading): string {
  if (format === "json") return `${JSON.stringify(printJson(narrative, reading), null, 2)}\n`;
  return format === "html" ? printHtml(narrative) : printText(narrative);
}

function inFile(file: string, problem: Problem): string {
  return message("inFile", LANGUAGE, { file, problem: problemSentence(problem, LANGUAGE) });
}

/** A wrong subject or period is answered with those there are. */
function withChoices(problem: Problem, reading: Reading, file: string): string {
  const { subjects, periods } = narrativeChoices(reading);
  const offered = { "unknown-subject": subjects, "unknown-period": periods }[
    problem.code as string
  ];
  if (!offered) return inFile(file, problem);
  return message("choices", LANGUAGE, {
    problem: problemSentence(problem, LANGUAGE),
    choices: offered.map(({ label }) => label).join("、"),
  });
}

async function canWrite(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text);
    return true;
  } catch {
    return false;
  }
}
