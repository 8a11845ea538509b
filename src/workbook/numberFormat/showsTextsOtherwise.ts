import { formatSections } from "./formatSections";

/**
 * Whether a number format shows texts otherwise than they are: with words around them, or not at all.
 *
 * @example showsTextsOtherwise('0.0;-0.0;0;@"区"') // => true
 * @example showsTextsOtherwise(";;;") // => true
 * @example showsTextsOtherwise("_ * #,##0_ ;_ * -#,##0_ ;_ @_ ") // => false
 */
export function showsTextsOtherwise(numberFormat: string): boolean {
  if (numberFormat === "General" || numberFormat === "@") return false;
  const sections = formatSections(numberFormat);
  const forTexts = sections[3] ?? sections.find(({ text }) => text);
  return forTexts !== undefined && (!forTexts.text || forTexts.words.trim() !== "");
}
