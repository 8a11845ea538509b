import type { Paragraph } from "docx";
import type { Narrative } from "../../narrative";
import { printSentence } from "../printSentence";
import { headingLevel } from "./headingLevel";
import { paragraph } from "./paragraph";
import { STYLE } from "./stylesXml";

/** Title, headings and text. A line break in the user's own words begins a paragraph. */
export function bodyParagraphs({ title, sections }: Narrative): readonly Paragraph[] {
  return [
    paragraph(title, STYLE.title),
    ...sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === "" ? [] : [paragraph(heading, headingStyle(heading))]),
      ...paragraphs
        .flatMap(({ sentences }) => sentences.map(printSentence).join("").split(LINE_BREAKS))
        .map((text) => paragraph(text, STYLE.body)),
    ]),
  ];
}

const LINE_BREAKS = /[\r\n]+/;

function headingStyle(heading: string): string {
  return STYLE.headings[headingLevel(heading) - 1] ?? STYLE.headings[0];
}
