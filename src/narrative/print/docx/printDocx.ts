import type { Narrative } from "../../narrative";
import { traditionalWriter } from "../traditionalWriter";
import { appendix, appendixNote } from "./appendix";
import { bodyParagraphs } from "./bodyParagraphs";
import { packDocument } from "./packDocument";
import { pictureParagraphs, type DocxPicture } from "./pictures";
import { pageNumbers } from "./pageNumber";

export interface DocxOptions {
  /** Whether an appendix lists every figure with its sentence, its cells and its rule. */
  readonly appendix?: boolean;
  /** Pictures of what the text tells, behind it. */
  readonly pictures?: readonly DocxPicture[];
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
  const { appendix: isListed = false, pictures = [], others = [] } = options;
  const hasOwnWords = isListed || pictures.length > 0;
  const write = hasOwnWords && script === "hant" ? await traditionalWriter() : asItIs;
  return packDocument({
    title: narrative.title,
    script,
    footers: pageNumbers(),
    sections: [narrative, ...others].map((text) => [
      ...bodyParagraphs(text),
      ...(text === narrative ? pictureParagraphs(pictures, write) : []),
      ...(isListed ? [appendixNote(write), ...appendix(text, write)] : []),
    ]),
  });
}

function asItIs(words: string): string {
  return words;
}
