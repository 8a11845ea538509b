import { narrateBook } from "./narrateBook";
import { narrateMany } from "./narrateMany";
import { readNarrateOptions, type NarrateOptions } from "./narrateOptions";
import { openBook } from "./openReading";
import { endWith, type ExitCode, type Output } from "./output";
import type { Answer } from "./answer";
import { isFolder } from "./xlsxFiles";

/** The one option that has no value. */
const EACH_SUBJECT = "--each-subject";

/**
 * `narrate BOOK.xlsx`: prints the summary of a workbook; with `--since` or `--frozen`, what has changed in it since an
 * earlier workbook or a finished text; with `--tree`, a step on the way to the text. Ends with 2 and one line where it cannot.
 * `narrate FOLDER --out FOLDER` writes that of every workbook, with `--each-subject` one about each whom a workbook tells of.
 */
export async function narrateCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const eachSubject = args.includes(EACH_SUBJECT);
  const given = await readNarrateOptions(args.filter((word) => word !== EACH_SUBJECT));
  if (!given.ok) return endWith(given, output);
  const options = given.value;
  if (eachSubject || (options.out !== undefined && (await isFolder(options.book)))) {
    return narrateMany(options, eachSubject, output);
  }
  return endWith(await narrate(options, output), output);
}

async function narrate(options: NarrateOptions, output: Output): Promise<Answer<string>> {
  const opened = await openBook(options.book, output, options.period);
  return opened.ok ? narrateBook(options, opened.value, output) : opened;
}
