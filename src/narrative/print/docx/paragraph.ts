import { Paragraph, TextRun } from "docx";
import { xmlText } from "./xmlText";

/**
 * One paragraph of one style. The hint sets what Chinese and Western type share (“ ” ‘ ’ — …) in the Chinese face.
 */
export function paragraph(text: string, style: string): Paragraph {
  const children = inPieces(xmlText(text));
  return new Paragraph({ style, children: [new TextRun({ children, font: EAST_ASIAN })] });
}

/** The library looks for {names of its own} in the finished file and replaces them; a brace that stands alone is safe. */
export function inPieces(text: string): string[] {
  return text.split(/(?<=\{)/);
}

export const EAST_ASIAN = { hint: "eastAsia" } as const;
