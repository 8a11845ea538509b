import type { Narrative } from "../narrative/narrative";
import { printHtml } from "../narrative/print/printHtml";
import { printJson } from "../narrative/print/printJson";
import { printText } from "../narrative/print/printText";
import type { Reading } from "../tables/table";

export const FORMATS = ["text", "json", "html", "docx"] as const;

export type Format = (typeof FORMATS)[number];

/** The text in one of the formats; a Word file is bytes, all else is text. */
export async function printAs(
  format: Format,
  narrative: Narrative,
  reading: Reading,
  appendix: boolean,
): Promise<string | Uint8Array> {
  switch (format) {
    case "text":
      return printText(narrative);
    case "html":
      return printHtml(narrative);
    case "json":
      return `${JSON.stringify(printJson(narrative, reading), null, 2)}\n`;
    case "docx": {
      const { printDocx } = await import("../narrative/print/docx/printDocx");
      return printDocx(narrative, { appendix });
    }
  }
}
