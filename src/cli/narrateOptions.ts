import { TREES } from "../narrative/print/printTree";
import { ok } from "../problem";
import type { Period } from "../quantity/period";
import { readPeriod } from "../quantity/readPeriod";
import { decline, type Answer } from "./answer";
import { FORMATS, type Format } from "./printAs";
import { readArguments, type Arguments } from "./readArguments";
import { writtenOver } from "./writtenOver";

const OPTIONS = {
  subject: null,
  period: null,
  title: null,
  length: ["brief", "standard", "full"],
  script: ["hans", "hant"],
  settings: null,
  format: FORMATS,
  appendix: ["yes", "no"],
  out: null,
  since: null,
  freeze: null,
  frozen: null,
  tree: TREES,
} as const;

type Given = Arguments<typeof OPTIONS>["options"];

/** What `narrate` is asked for; files by their names. */
export interface NarrateOptions extends Omit<Given, "period"> {
  readonly book: string;
  readonly format: Format;
  readonly period?: Period;
}

/** Reads the arguments of `narrate`; those that do not go together are declined. */
export async function readNarrateOptions(args: readonly string[]): Promise<Answer<NarrateOptions>> {
  const given = readArguments(args, OPTIONS);
  if (!given.ok) return given;
  const { book, options } = given.value;
  const format = formatOf(options);
  if (format === "docx" && options.out === undefined) return decline("needsFile");
  const { period: written, ...others } = options;
  const period = written === undefined ? undefined : readPeriod(written);
  const unfit = written !== undefined && !period ? written : unfitOption(options, format);
  if (unfit !== undefined) return decline("badOption", { text: unfit });
  const { out, freeze, settings, since, frozen } = options;
  const over = await writtenOver([out, freeze], [book, settings, since, frozen]);
  if (over !== undefined) return decline("wouldOverwrite", { file: over });
  return ok({ ...others, ...(period && { period }), book, format });
}

/** A file called .docx is written as one: Word opens nothing else under that name. */
function formatOf({ format, out }: Given): Format {
  return format ?? (out?.toLowerCase().endsWith(".docx") ? "docx" : "text");
}

/** The first option or value that does not go with the others. */
function unfitOption(options: Given, format: Format): string | undefined {
  if (format !== "docx" && options.appendix !== undefined) return "--appendix";
  const list = LISTING.find((name) => options[name] !== undefined);
  if (list === undefined) return undefined;
  if (format !== "text" && format !== "json") return format;
  const unfit = UNFIT_FOR[list].find((name) => options[name] !== undefined);
  return unfit === undefined ? undefined : `--${unfit}`;
}

/** What lists changes, or a step on the way, instead of giving the text. */
const LISTING = ["since", "frozen", "tree"] as const;

/** What has changed is not to be finished; a finished text has its own subject, period and style; a step is no text yet. */
const UNFIT_FOR: Readonly<Record<(typeof LISTING)[number], readonly (keyof Given)[]>> = {
  since: ["frozen", "freeze", "tree"],
  frozen: ["since", "freeze", "subject", "period", "title", "length", "script", "settings", "tree"],
  tree: ["since", "frozen", "freeze", "script", "format", "out"],
};
