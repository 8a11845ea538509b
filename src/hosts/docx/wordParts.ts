import type { XlsxPackage } from "../xlsx/package/xlsxPackage";
import { relationshipsOf } from "../xlsx/package/relationships";
import { FileFault } from "../xlsx/package/fileFault";

/** The parts of a Word document that hold words. */
export interface WordParts {
  readonly document: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
}

/** Finds them by what the package says of itself, else where Word puts them. */
export async function wordParts(file: XlsxPackage): Promise<WordParts> {
  const roots = [...(await relationshipsOf(file, "")).values()];
  const main = roots.find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  if (!file.has(main) || !/word|document/i.test(main)) throw new FileFault("not-a-document");
  const parts = [...(await relationshipsOf(file, main)).values()];
  const partOf = (type: string): string | undefined =>
    parts.find((part) => part.type === type && file.has(part.target))?.target;
  const [footnotes, endnotes] = [partOf("footnotes"), partOf("endnotes")];
  return {
    document: main,
    ...(footnotes !== undefined && { footnotes }),
    ...(endnotes !== undefined && { endnotes }),
  };
}
