import { freeze } from "../narrative/frozen/freeze";
import { printFrozen } from "../narrative/frozen/printFrozen";
import { ok } from "../problem";
import type { Answer } from "./answer";
import { readNarrateOptions } from "./narrateOptions";
import { openBook } from "./openReading";
import { endWith, type ExitCode, type Output } from "./output";
import { printAs } from "./printAs";
import { printDifference } from "./printDifference";
import { saveFile } from "./saveFile";
import { textRequest } from "./textRequest";
import { writeEarlier } from "./writeEarlier";
import { writeText } from "./writeText";

/**
 * `narrate BOOK.xlsx`: prints the summary of a workbook; with `--since` or `--frozen`, what has changed in it since an
 * earlier workbook or a finished text. Ends with 2 and one line where it cannot.
 */
export async function narrateCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  return endWith(await narrate(args, output), output);
}

/** What is to be printed; nothing where it has gone into a file. */
async function narrate(args: readonly string[], output: Output): Promise<Answer<string>> {
  const given = readNarrateOptions(args);
  if (!given.ok) return given;
  const options = given.value;
  const opened = await openBook(options.book, output);
  if (!opened.ok) return opened;
  const { reading } = opened.value;
  const wanted = await textRequest(options, opened.value, output);
  if (!wanted.ok) return wanted;
  const request = wanted.value;
  const written = writeText(options.book, reading, request);
  if (!written.ok) return written;
  const narrative = written.value;
  const earlier =
    options.since === undefined
      ? ok(request.finished)
      : await writeEarlier(options.since, narrative, request, output);
  if (!earlier.ok) return earlier;
  const content = earlier.value
    ? printDifference(earlier.value, narrative, options.format)
    : await printAs(narrative, reading, { ...request, ...options });
  if (options.freeze !== undefined) {
    const kept = await saveFile(options.freeze, printFrozen(freeze(narrative, request)));
    if (!kept.ok) return kept;
  }
  if (options.out === undefined) return ok(String(content));
  const saved = await saveFile(options.out, content);
  return saved.ok ? ok("") : saved;
}
