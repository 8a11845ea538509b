import type { Narrative, Script } from "../narrative/narrative";
import { printHtml } from "../narrative/print/printHtml";
import { printJson } from "../narrative/print/printJson";
import { printText } from "../narrative/print/printText";
import { toTraditional } from "../narrative/print/toTraditional";
import type { Reading } from "../tables/table";

export const FORMATS = ["text", "json", "html", "docx"] as const;

export type Format = (typeof FORMATS)[number];

export interface Printing {
  readonly format: Format;
  readonly script: Script;
  /** The list of figures behind a Word document. */
  readonly appendix?: "yes" | "no";
}

/** The text in one of the formats and scripts; a Word file is bytes, all else is text. */
export async function printAs(
  simplified: Narrative,
  reading: Reading,
  { format, script, appendix }: Printing,
): Promise<string | Uint8Array> {
  const narrative = script === "hant" ? await toTraditional(simplified) : simplified;
  switch (format) {
    case "text":
      return printText(narrative);
    case "html":
      return printHtml(narrative);
    case "json":
      return `${JSON.stringify(printJson(narrative, reading), null, 2)}\n`;
    case "docx": {
      const { printDocx } = await import("../narrative/print/docx/printDocx");
      return printDocx(narrative, { appendix: appendix === "yes" });
    }
  }
}
