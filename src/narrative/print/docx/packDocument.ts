import { Document, DocumentGridType, Packer, type FileChild } from "docx";
import type { Script } from "../../narrative";
import { corePropertiesXml } from "./corePropertiesXml";
import { fixZipDates } from "./fixZipDates";
import { fontTableXml } from "./fontTableXml";
import { FOOTER_DISTANCE, GRID_CHARACTER_SPACE, LINE_PITCH, MARGIN, PAGE } from "./pageFormat";
import type { pageNumbers } from "./pageNumber";
import { stylesXml } from "./stylesXml";

/** What a Word file holds. */
export interface PackedParts {
  readonly title: string;
  readonly script: Script;
  /** Each begins a page. */
  readonly sections: readonly (readonly FileChild[])[];
  readonly footers?: ReturnType<typeof pageNumbers>;
}

/** A Word file on pages as GB/T 9704-2012 has them. The same parts give the same bytes. */
export async function packDocument(parts: PackedParts): Promise<Uint8Array> {
  const { title, script, sections, footers } = parts;
  const document = new Document({
    evenAndOddHeaderAndFooters: footers !== undefined,
    sections: sections.map((children) => ({
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
      ...(footers && { footers }),
      children: [...children],
    })),
  });
  const zip = await Packer.pack(document, "uint8array", undefined, [
    { path: "word/styles.xml", data: stylesXml(script) },
    { path: "word/fontTable.xml", data: fontTableXml(script) },
    { path: "docProps/core.xml", data: corePropertiesXml(title) },
  ]);
  return fixZipDates(zip);
}
