import type { Narrative, Paragraph } from "../narrative";
import { printSentence } from "./printSentence";

/**
 * The whole text as rows of one cell: title, headings, paragraphs. They are to be written as text; a paragraph that
 * could still be taken for a formula, because the user's own words begin with = + - or @, gets a blank in front.
 */
export function printRows({ title, sections }: Narrative): string[][] {
  const rows = [
    title,
    ...sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === "" ? [] : [heading]),
      ...paragraphs.map(printParagraph),
    ]),
  ];
  return rows.map((row) => [unlikeFormula(row)]);
}

function printParagraph({ sentences }: Paragraph): string {
  let text = "";
  for (const sentence of sentences) text += printSentence(sentence);
  return text;
}

function unlikeFormula(row: string): string {
  return /^\s*[=+\-@＝＋－＠]/.test(row) ? ` ${row}` : row;
}
