import { ok, refuse, type ProblemCode, type Result } from "../../problem";
import { FileFault } from "../xlsx/package/fileFault";
import { whyNoZip } from "../xlsx/package/fileKind";
import { XlsxPackage } from "../xlsx/package/xlsxPackage";
import { readParagraphs } from "./readParagraphs";
import { wordParts } from "./wordParts";

/** What a file that is no .docx is called as a document, where it would be called otherwise as a workbook. */
const AS_DOCUMENT: Partial<Record<ProblemCode, ProblemCode>> = {
  "not-a-workbook": "not-a-document",
  "legacy-file": "not-a-document",
  "text-file": "not-a-document",
  "markup-file": "not-a-document",
};

/**
 * The plain text of a Word document: its paragraphs joined by line ends, a row of a table as one line with tabs between its
 * cells, text boxes behind the paragraph they hang on, and the notes at the end, each behind the mark `[1]` that the text has
 * for it. Text deleted under tracked changes does not count. What cannot be read is a problem.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<string>> {
  const why = whyNoZip(bytes);
  if (why) return refuse(AS_DOCUMENT[why] ?? why);
  try {
    const text = await textOf(await XlsxPackage.open(bytes));
    return text.trim() === "" ? refuse("no-text") : ok(text);
  } catch (error) {
    if (error instanceof FileFault) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function textOf(file: XlsxPackage): Promise<string> {
  const parts = await wordParts(file);
  const order: string[] = [];
  const mark = (id: string): string => {
    if (!order.includes(id)) order.push(id);
    return `[${order.indexOf(id) + 1}]`;
  };
  const { lines } = await readParagraphs(file, parts.document, mark);
  const notes = new Map<string, readonly string[]>();
  for (const [prefix, path] of [
    ["foo", parts.footnotes],
    ["end", parts.endnotes],
  ] as const) {
    if (path === undefined) continue;
    const found = await readParagraphs(file, path, () => "");
    for (const [id, text] of found.notes) notes.set(prefix + id, text);
  }
  const listed = order.map((id, index) => {
    const words = (notes.get(id) ?? []).join(" ").trim();
    return words === "" ? "" : `[${index + 1}]${words}`;
  });
  return [...lines, ...listed.filter((line) => line !== "")].join("\n");
}
