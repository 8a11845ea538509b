import { mkdir } from "node:fs/promises";
import { join, parse } from "node:path";
import { narrativeChoices } from "../narrative/narrativeChoices";
import { ok } from "../problem";
import { CLI_LANGUAGE, decline, type Answer } from "./answer";
import { message } from "./messages";
import { narrateBook } from "./narrateBook";
import type { NarrateOptions } from "./narrateOptions";
import { openBook, type OpenedBook } from "./openReading";
import { endWith, type ExitCode, type Output } from "./output";
import type { Format } from "./printAs";
import { textFileName } from "./textFileName";
import { writtenOver } from "./writtenOver";
import { isFolder, xlsxFiles } from "./xlsxFiles";

const EXTENSIONS: Readonly<Record<Format, string>> = {
  text: "txt",
  json: "json",
  html: "html",
  docx: "docx",
};

/** What asks for one text of one workbook. */
const FOR_ONE = ["since", "freeze", "frozen", "tree"] as const;

/** How a run over many workbooks has gone so far. */
interface Tally {
  written: number;
  failed: number;
  readonly names: Set<string>;
}

/**
 * Writes a text of every workbook of a folder, or one about each subject of a workbook, into the folder `--out`: a line for
 * each text. What cannot be read or written is told in its line and does not stop the rest; the command then ends with 2.
 */
export async function narrateMany(
  options: NarrateOptions,
  eachSubject: boolean,
  output: Output,
): Promise<ExitCode> {
  const books = await booksOf(options, eachSubject);
  if (!books.ok) return endWith(books, output);
  const tally: Tally = { written: 0, failed: 0, names: new Set() };
  for (const book of books.value) {
    try {
      await narrateEach({ ...options, book }, eachSubject, tally, output);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      fail(message("failed", CLI_LANGUAGE, { file: book, problem }), tally, output);
    }
  }
  const counts = { written: String(tally.written), failed: String(tally.failed) };
  output.print(`${message("wroteMany", CLI_LANGUAGE, counts)}\n`);
  return tally.failed === 0 ? 0 : 2;
}

async function booksOf(
  options: NarrateOptions,
  eachSubject: boolean,
): Promise<Answer<readonly string[]>> {
  const { book, out, subject } = options;
  const unfit = FOR_ONE.find((name) => options[name] !== undefined);
  if (unfit !== undefined) return decline("badOption", { text: `--${unfit}` });
  if (eachSubject && subject !== undefined) return decline("badOption", { text: "--subject" });
  if (out === undefined) return decline("needsFolder");
  const made = await mkdir(out, { recursive: true }).catch(() => null);
  if (made === null) return decline("cannotWrite", { file: out });
  if (!(await isFolder(book))) return ok([book]);
  const books = await xlsxFiles(book);
  return books.length > 0 ? ok(books) : decline("noBooks", { folder: book });
}

async function narrateEach(
  options: NarrateOptions,
  eachSubject: boolean,
  tally: Tally,
  output: Output,
): Promise<void> {
  const opened = await openBook(options.book, output, options.period);
  if (!opened.ok) return fail(opened.line, tally, output);
  const subjects = eachSubject ? narrativeChoices(opened.value.reading).subjects : [undefined];
  for (const subject of subjects) {
    const name = [parse(options.book).name, ...(subject ? [subject.label] : [])].join("-");
    const file = textFileName(name, EXTENSIONS[options.format], tally.names);
    const out = join(options.out ?? "", file);
    const wanted = { ...options, out, ...(subject && { subject: subject.value }) };
    const written = await narrateInto(wanted, opened.value, output);
    if (!written.ok) {
      fail(written.line, tally, output);
      continue;
    }
    tally.written += 1;
    output.print(`${message("wroteText", CLI_LANGUAGE, { file: options.book, out })}\n`);
  }
}

async function narrateInto(
  options: NarrateOptions,
  book: OpenedBook,
  output: Output,
): Promise<Answer<string>> {
  const over = await writtenOver([options.out], [options.book, options.settings]);
  if (over !== undefined) return decline("wouldOverwrite", { file: over });
  return narrateBook(options, book, output);
}

function fail(line: string, tally: Tally, { complain }: Output): void {
  tally.failed += 1;
  complain(line);
}
