import { freeze } from "../narrative/frozen/freeze";
import { printFrozen } from "../narrative/frozen/printFrozen";
import { printTree } from "../narrative/print/printTree";
import { ok } from "../problem";
import type { Answer } from "./answer";
import type { NarrateOptions } from "./narrateOptions";
import type { OpenedBook } from "./openReading";
import type { Output } from "./output";
import { printAs } from "./printAs";
import { printDifference } from "./printDifference";
import { saveFile } from "./saveFile";
import { textRequest } from "./textRequest";
import { writeEarlier } from "./writeEarlier";
import { writeText } from "./writeText";

/** What is to be printed of a workbook that has been read; nothing where it has gone into a file. */
export async function narrateBook(
  options: NarrateOptions,
  book: OpenedBook,
  output: Output,
): Promise<Answer<string>> {
  const { reading } = book;
  const wanted = await textRequest(options, book, output);
  if (!wanted.ok) return wanted;
  const request = wanted.value;
  const written = writeText(options.book, reading, request);
  if (!written.ok) return written;
  if (options.tree !== undefined) return ok(printTree(options.tree, written.value));
  const narrative = written.value.text;
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
