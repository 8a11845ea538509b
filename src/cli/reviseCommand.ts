import { correctDocx } from "../hosts/docx/correctDocx";
import { traditionalWriter } from "../narrative/print/traditionalWriter";
import { ok, type Result } from "../problem";
import { isTraditional } from "../revise/isTraditional";
import { markedEdits, markedText } from "../revise/markOpen";
import { printRevision } from "../revise/print/printRevision";
import { revisionJson } from "../revise/print/revisionJson";
import type { Revision } from "../revise/revision";
import type { UpdateChoice } from "../revise/updateDraft";
import type { Reading } from "../tables/table";
import { answerFor, decline, declineFile, type Answer } from "./answer";
import { readBytes } from "./readBytes";
import { openDraft } from "./openDraft";
import { openBook } from "./openReading";
import { endWith, type ExitCode, type Output } from "./output";
import { periodIn } from "./periodIn";
import { readArguments } from "./readArguments";
import { saveFile } from "./saveFile";
import { writtenOver } from "./writtenOver";

const OPTIONS = {
  from: null,
  period: null,
  subject: null,
  out: null,
  format: ["text", "json"],
} as const;

/** Makes a new text of an old one by a workbook. */
export type Reviser = (reading: Reading, text: string, choice: UpdateChoice) => Result<Revision>;

/** `update BOOK.xlsx OLD` and `fill BOOK.xlsx TEMPLATE`: the new text, and beside it what was changed and what was left. */
export async function reviseCommand(
  args: readonly string[],
  output: Output,
  revise: Reviser,
): Promise<ExitCode> {
  return endWith(await revised(args, output, revise), output);
}

async function revised(
  args: readonly string[],
  output: Output,
  revise: Reviser,
): Promise<Answer<string>> {
  const given = readArguments(args, OPTIONS, 1);
  if (!given.ok) return given;
  const { book, more, options } = given.value;
  const [draft] = more;
  if (draft === undefined) return decline("noDraft");
  const period = periodIn(options.period);
  if (!period.ok) return period;
  const from = yearIn(options.from);
  if (!from.ok) return from;
  const opened = await openBook(book, output, period.value);
  if (!opened.ok) return opened;
  const text = await openDraft(draft);
  if (!text.ok) return declineFile(draft, text.problem);
  const over = await writtenOver([options.out], [book, draft]);
  if (over !== undefined) return decline("wouldOverwrite", { file: over });
  const { reading, workbook, dated } = opened.value;
  const made = answerFor(
    book,
    revise(reading, text.value, {
      workbook,
      ...(options.subject !== undefined && { subject: options.subject }),
      ...(period.value && !dated && { period: period.value }),
      ...(from.value !== undefined && { from: from.value }),
      ...(isTraditional(text.value) && { inScript: await traditionalWriter() }),
    }),
  );
  if (!made.ok) return made;
  const notes = printRevision(made.value);
  if (options.out !== undefined) {
    const content = await contentFor(options.out, draft, made.value);
    const saved = content.ok ? await saveFile(options.out, content.value) : content;
    return saved.ok ? ok(notes) : saved;
  }
  if (options.format === "json")
    return ok(`${JSON.stringify(revisionJson(made.value), null, 2)}\n`);
  output.complain(notes.trimEnd());
  return ok(markedText(made.value));
}

/** A Word document keeps its formatting, every change tracked in it; all else is plain text. */
async function contentFor(
  out: string,
  draft: string,
  revision: Revision,
): Promise<Answer<string | Uint8Array>> {
  if (!/\.docx$/i.test(out)) return ok(markedText(revision));
  const bytes = /\.docx$/i.test(draft) ? await readBytes(draft) : undefined;
  if (!bytes) return decline("needsDocument", { file: draft });
  if (!bytes.ok) return declineFile(draft, bytes.problem);
  const corrected = await correctDocx(bytes.value, markedEdits(revision), AUTHOR);
  return corrected.ok ? ok(corrected.value.bytes) : declineFile(draft, corrected.problem);
}

/** Whose changes they are in Word. */
const AUTHOR = "指标总结";

function yearIn(text: string | undefined): Answer<number | undefined> {
  if (text === undefined) return ok(undefined);
  return /^(?:19|20)\d\d年?$/.test(text) ? ok(parseInt(text, 10)) : decline("badOption", { text });
}
