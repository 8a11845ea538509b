import JSZip from "jszip";

/** A Word file taken apart, the way a reader sees it and file by file. */
export interface OpenedDocx {
  /** Every paragraph of the text in order, those of tables included. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
  /** Each file of the archive by its path. */
  readonly files: Readonly<Record<string, string>>;
  readonly dates: readonly Date[];
}

export async function openDocx(bytes: Uint8Array): Promise<OpenedDocx> {
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const entries = Object.values(zip.files);
  const texts = await Promise.all(
    entries
      .filter(({ dir }) => !dir)
      .map(async (file): Promise<[string, string]> => [file.name, await file.async("string")]),
  );
  const files = Object.fromEntries(texts);
  return {
    files,
    dates: entries.map(({ date }) => date),
    paragraphs: [...(files["word/document.xml"] ?? "").matchAll(PARAGRAPH)].map(
      ([, style = "", runs = ""]) => ({
        style,
        text: unescape([...runs.matchAll(TEXT)].map(([, text = ""]) => text).join("")),
      }),
    ),
  };
}

const PARAGRAPH = /<w:p><w:pPr><w:pStyle w:val="(\w+)"\/><\/w:pPr>(.*?)<\/w:p>/gs;
const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

function unescape(xml: string): string {
  return xml
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
