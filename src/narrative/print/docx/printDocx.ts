import { Document, DocumentGridType, Packer } from "docx";
import type { Narrative } from "../../narrative";
import { traditionalWriter } from "../traditionalWriter";
import { appendix, appendixNote } from "./appendix";
import { bodyParagraphs } from "./bodyParagraphs";
import { corePropertiesXml } from "./corePropertiesXml";
import { fixZipDates } from "./fixZipDates";
import { fontTableXml } from "./fontTableXml";
import { FOOTER_DISTANCE, GRID_CHARACTER_SPACE, LINE_PITCH, MARGIN, PAGE } from "./pageFormat";
import { pageNumbers } from "./pageNumber";
import { stylesXml } from "./stylesXml";

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
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [narrative, ...(options.others ?? [])].map((text) => ({
      properties: {
        page: {
          size: PAGE,
          margin: { ...MARGIN, header: 0, footer: FOOTER_DISTANCE, gutter: 0 },
        },
        grid: {
          type: DocumentGridType.LINES_AND_CHARS,
          linePitch: LINE_PITCH,
          charSpace: GRID_CHARACTER_SPACE,
        },
      },
      footers: pageNumbers(),
      children: [
        ...bodyParagraphs(text),
        ...(options.appendix ? [appendixNote(write), ...appendix(text, write)] : []),
      ],
    })),
  });
  const zip = await Packer.pack(document, "uint8array", undefined, [
    { path: "word/styles.xml", data: stylesXml(script) },
    { path: "word/fontTable.xml", data: fontTableXml(script) },
    { path: "docProps/core.xml", data: corePropertiesXml(narrative.title) },
  ]);
  return fixZipDates(zip);
}

function asItIs(words: string): string {
  return words;
}
