import type { Narrative } from "../../narrative";
import { traditionalWriter } from "../traditionalWriter";
import { appendix, appendixNote } from "./appendix";
import { bodyParagraphs } from "./bodyParagraphs";
import { packDocument } from "./packDocument";
import { pageNumbers } from "./pageNumber";

export interface DocxOptions {
  /** Whether an appendix lists every figure with its sentence, its cells and its rule. */
  readonly appendix?: boolean;
  /** Texts about others that follow in the same file, each on a page of its own. */
  readonly others?: readonly Narrative[];
}

/**
 * The text as a Word file in the official document format GB/T 9704-2012. The same text gives the same bytes. Brings
 * the whole `docx` library with it: to be imported when it is needed.
 */
export async function printDocx(
  narrative: Narrative,
  options: DocxOptions = {},
): Promise<Uint8Array> {
  const script = narrative.script ?? "hans";
  const write = options.appendix && script === "hant" ? await traditionalWriter() : asItIs;
  return packDocument({
    title: narrative.title,
    script,
    footers: pageNumbers(),
    sections: [narrative, ...(options.others ?? [])].map((text) => [
      ...bodyParagraphs(text),
      ...(options.appendix ? [appendixNote(write), ...appendix(text, write)] : []),
    ]),
  });
}

function asItIs(words: string): string {
  return words;
}
