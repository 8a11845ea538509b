import type { Narrative } from "../narrative";
import { printRows } from "./printRows";

/** The whole text, a blank line between paragraphs. */
export function printText(narrative: Narrative): string {
  return `${printRows(narrative).flat().join("\n\n")}\n`;
}
