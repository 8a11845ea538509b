import { writeFile } from "node:fs/promises";
import { narrativeChoices } from "../narrative/narrativeChoices";
import type { Length } from "../narrative/outline/outline";
import { toTraditional } from "../narrative/print/toTraditional";
import { writeNarrative } from "../narrative/writeNarrative";
import type { Problem } from "../problem";
import { problemSentence } from "../problemSentence";
import type { Period } from "../quantity/period";
import { readPeriod } from "../quantity/readPeriod";
import type { Reading } from "../tables/table";
import { message } from "./messages";
import { openReading } from "./openReading";
import { openSettings } from "./openSettings";
import type { ExitCode, Output } from "./output";
import { FORMATS, printAs, type Format } from "./printAs";
import { readArguments } from "./readArguments";

const OPTIONS = {
  subject: null,
  period: null,
  length: ["brief", "standard", "full"],
  script: ["hans", "hant"],
  settings: null,
  format: FORMATS,
  appendix: ["yes", "no"],
  out: null,
} as const;

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
  const format = formatOf(options);
  if (format === "docx" && options.out === undefined) return fail(message("needsFile", LANGUAGE));
  if (format !== "docx" && options.appendix !== undefined) {
    return fail(message("badOption", LANGUAGE, { text: "--appendix" }));
  }
  const period = options.period === undefined ? undefined : readPeriod(options.period);
  if (options.period !== undefined && !period) {
    return fail(message("badOption", LANGUAGE, { text: options.period }));
  }
  const settings = await openSettings(options.settings);
  if (!settings.ok) return fail(inFile(options.settings ?? "", settings.problem));
  const reading = await openReading(book);
  if (!reading.ok) return fail(inFile(book, reading.problem));
  const choice = choiceOf(reading.value, options, period);
  const written = writeNarrative(reading.value, choice, settings.value);
  if (!written.ok) return fail(withChoices(written.problem, reading.value, book));
  const script = options.script ?? settings.value.script;
  const narrative = script === "hant" ? await toTraditional(written.value) : written.value;
  const content = await printAs(format, narrative, reading.value, options.appendix === "yes");
  if (options.out === undefined) output.print(String(content));
  else if (!(await canWrite(options.out, content))) {
    return fail(message("cannotWrite", LANGUAGE, { file: options.out }));
  }
  return 0;
}

/** A file called .docx is written as one: Word opens nothing else under that name. */
function formatOf({ format, out }: Readonly<Record<string, string>>): Format {
  const given = FORMATS.find((name) => name === format);
  return given ?? (out?.toLowerCase().endsWith(".docx") ? "docx" : "text");
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

async function canWrite(file: string, content: string | Uint8Array): Promise<boolean> {
  try {
    await writeFile(file, content);
    return true;
  } catch {
    return false;
  }
}
