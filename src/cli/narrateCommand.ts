import { writeFile } from "node:fs/promises";
import { narrativeChoices } from "../narrative/narrativeChoices";
import type { Length } from "../narrative/outline/outline";
import { toTraditional } from "../narrative/print/toTraditional";
import type { FrozenText } from "../narrative/frozen/frozen";
import { freeze } from "../narrative/frozen/freeze";
import { printFrozen } from "../narrative/frozen/printFrozen";
import { unfreeze } from "../narrative/frozen/unfreeze";
import type { Narrative, Script } from "../narrative/narrative";
import type { NarrativeSettings } from "../narrative/settings/settingsSchema";
import { writeNarrative, type NarrativeChoice } from "../narrative/writeNarrative";
import { ok, type Problem, type Result } from "../problem";
import { problemSentence } from "../problemSentence";
import type { Period } from "../quantity/period";
import { readPeriod } from "../quantity/readPeriod";
import { SELF } from "../tables/observation";
import type { Reading } from "../tables/table";
import { message } from "./messages";
import { openFrozen } from "./openFrozen";
import { openReading } from "./openReading";
import { openSettings } from "./openSettings";
import type { ExitCode, Output } from "./output";
import { FORMATS, printAs, type Format } from "./printAs";
import { printDifference } from "./printDifference";
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
  since: null,
  freeze: null,
  frozen: null,
} as const;

const LANGUAGE = "zh-CN";

/**
 * `narrate BOOK.xlsx`: prints the summary of a workbook; with `--since` or `--frozen`, what has changed in it since an
 * earlier workbook or a finished text. Ends with 2 and one line where it cannot.
 */
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
  const period = options.period === undefined ? undefined : readPeriod(options.period);
  const unfit = unfitOption(options, format, period);
  if (unfit !== undefined) return fail(message("badOption", LANGUAGE, { text: unfit }));
  const frozen = options.frozen === undefined ? undefined : await openFrozen(options.frozen);
  if (frozen && !frozen.ok) return fail(inFile(options.frozen ?? "", frozen.problem));
  const settings = frozen ? ok(frozen.value.settings) : await openSettings(options.settings);
  if (!settings.ok) return fail(inFile(options.settings ?? "", settings.problem));
  const reading = await openReading(book);
  if (!reading.ok) return fail(inFile(book, reading.problem));
  const choice = frozen ? choiceIn(frozen.value) : choiceOf(reading.value, options, period);
  const script = frozen ? frozen.value.script : scriptOf(options, settings.value);
  const written = await write(reading.value, choice, settings.value, script);
  if (!written.ok) return fail(withChoices(written.problem, reading.value, book));
  const narrative = written.value;
  let content: string | Uint8Array;
  if (frozen) content = printDifference(unfreeze(frozen.value), narrative, listFormat(format));
  else if (options.since !== undefined) {
    const old = await openReading(options.since);
    if (!old.ok) return fail(inFile(options.since, old.problem));
    const same = { ...choice, ...choiceIn(narrative) };
    const before = await write(old.value, same, settings.value, script);
    if (!before.ok) return fail(inFile(options.since, named(before.problem, reading.value)));
    content = printDifference(before.value, narrative, listFormat(format));
  } else content = await printAs(format, narrative, reading.value, options.appendix === "yes");
  if (options.freeze !== undefined) {
    const kept = freeze(narrative, {
      length: choice.length ?? "standard",
      settings: settings.value,
    });
    if (!(await canWrite(options.freeze, printFrozen(kept)))) {
      return fail(message("cannotWrite", LANGUAGE, { file: options.freeze }));
    }
  }
  if (options.out === undefined) output.print(String(content));
  else if (!(await canWrite(options.out, content))) {
    return fail(message("cannotWrite", LANGUAGE, { file: options.out }));
  }
  return 0;
}

type Options = Readonly<Record<string, string>>;

/** The first option or value that does not go with the others. */
function unfitOption(
  options: Options,
  format: Format,
  period: Period | undefined,
): string | undefined {
  if (format !== "docx" && options.appendix !== undefined) return "--appendix";
  if (options.period !== undefined && !period) return options.period;
  const list = ["since", "frozen"].find((name) => options[name] !== undefined);
  if (list === undefined) return undefined;
  if (format !== "text" && format !== "json") return format;
  // What has changed is not to be finished; a finished text has its own subject, period and style.
  const others = list === "since" ? ["frozen", "freeze"] : ["since", "freeze", ...CHOOSING];
  const unfit = others.find((name) => options[name] !== undefined);
  return unfit === undefined ? undefined : `--${unfit}`;
}

const CHOOSING = ["subject", "period", "length", "script", "settings"];

function listFormat(format: Format): "text" | "json" {
  return format === "json" ? "json" : "text";
}

/** Whom and when a text is about, to ask for the same again. */
function choiceIn(
  text: Pick<FrozenText, "subject" | "period"> & Partial<FrozenText>,
): NarrativeChoice {
  const { subject, period, length } = text;
  return { subject, ...(period && { period }), ...(length && { length }) };
}

function scriptOf({ script }: Options, settings: NarrativeSettings): Script {
  if (script === "hant") return "hant";
  return script === undefined ? settings.script : "hans";
}

async function write(
  reading: Reading,
  choice: NarrativeChoice,
  settings: NarrativeSettings,
  script: Script | undefined,
): Promise<Result<Narrative>> {
  const written = writeNarrative(reading, choice, settings);
  return written.ok && script === "hant" ? ok(await toTraditional(written.value)) : written;
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

/** The office itself has no name of its own in a problem. */
function named(problem: Problem, reading: Reading): Problem {
  const office = narrativeChoices(reading).subjects.find(({ value }) => value === SELF);
  if (problem.detail?.subject !== SELF || !office) return problem;
  return { ...problem, detail: { ...problem.detail, subject: office.label } };
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
