import type { Narrative, Paragraph } from "../narrative";

/** One line of the text on a sheet. */
export interface PrintedLine {
  readonly cells: readonly string[];
  readonly role: "title" | "heading" | "text";
}
import { printSentence } from "./printSentence";

/**
 * The whole text as rows of one cell: title, headings, paragraphs. They are to be written as text; a paragraph that
 * could still be taken for a formula, because the user's own words begin with = + - or @, gets a blank in front.
 */
export function printRows(narrative: Narrative): string[][] {
  return printLines(narrative).map(({ cells }) => [...cells]);
}

/** The same with the part that each plays. */
export function printLines({ title, sections }: Narrative): readonly PrintedLine[] {
  const line = (role: PrintedLine["role"], text: string): PrintedLine => ({
    role,
    cells: [unlikeFormula(text)],
  });
  return [
    line("title", title),
    ...sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === "" ? [] : [line("heading", heading)]),
      ...paragraphs.map((paragraph) => line("text", printParagraph(paragraph))),
    ]),
  ];
}

function printParagraph({ sentences }: Paragraph): string {
  let text = "";
  for (const sentence of sentences) text += printSentence(sentence);
  return text;
}

function unlikeFormula(row: string): string {
  return /^\s*[=+\-@＝＋－＠]/.test(row) ? ` ${row}` : row;
}
