import type { XlsxPackage } from "../xlsx/package/xlsxPackage";
import { readXmlPart } from "../xlsx/xml/readXmlPart";

/** The elements of a document's own words, as Word writes them, as it does under “Strict”, and those of its older text boxes. */
const WORDS: readonly string[] = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
  "urn:schemas-microsoft-com:vml",
];

/** What stands in these is not in the text as it reads: deleted, moved away, codes of fields. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "instrText",
  "delText",
  "rPr",
  "pPr",
]);

/** What some elements stand for. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "-"],
]);

/** The words of one part: its paragraphs, a row of a table as one, the cells apart by tabs; notes by their number. */
export interface Paragraphs {
  readonly lines: readonly string[];
  /** The paragraphs of each note, by its id. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

/** A table row, a note, or a paragraph that is being read. */
interface Frame {
  readonly kind: "p" | "tr" | "tc" | "note";
  text: string;
  readonly pieces: string[];
  readonly id?: string;
}

/**
 * Reads the words of a part in the order in which they stand; the words of a text box follow the paragraph that it hangs
 * on. `marks` numbers the references to notes.
 */
export async function readParagraphs(
  file: XlsxPackage,
  path: string,
  mark: (id: string) => string,
): Promise<Paragraphs> {
  const lines: string[] = [];
  const notes = new Map<string, readonly string[]>();
  const open: Frame[] = [];
  let leftOut = 0;
  const put = (line: string, to: Frame | undefined) => (to ? to.pieces : lines).push(line);
  const paragraph = () => open.filter(({ kind }) => kind === "p").at(-1);
  const close = (frame: Frame) => {
    const outer = open.at(-1);
    if (frame.kind === "note") notes.set(frame.id ?? "", frame.pieces);
    else if (frame.kind === "tc") put(frame.pieces.join(" "), outer);
    else if (frame.kind === "tr") put(frame.pieces.join("\t"), outer);
    else [frame.text, ...frame.pieces].forEach((line) => put(line, outer));
  };
  await readXmlPart(file, path, WORDS, {
    open: (name, attribute) => {
      if (LEFT_OUT.has(name)) leftOut += 1;
      if (leftOut > 0) return;
      const id = attribute("id", WORDS);
      if (name === "p" || name === "tr" || name === "tc")
        open.push({ kind: name, text: "", pieces: [] });
      else if (name === "footnote" || name === "endnote") {
        open.push({ kind: "note", text: "", pieces: [], ...(id !== undefined && { id }) });
      }
      const now = paragraph();
      const sign = name === "br" && attribute("type", WORDS) === "page" ? "" : SIGNS.get(name);
      if (now && sign !== undefined) now.text += sign;
      if (now && (name === "footnoteReference" || name === "endnoteReference")) {
        now.text += mark(`${name.slice(0, 3)}${id ?? ""}`);
      }
    },
    close: (name, text) => {
      if (LEFT_OUT.has(name)) leftOut -= 1;
      if (leftOut > 0) return;
      const now = paragraph();
      if (name === "t" && now) now.text += text;
      const isFrame = name === "p" || name === "tr" || name === "tc" || name.endsWith("note");
      const frame = isFrame ? open.pop() : undefined;
      if (frame) close(frame);
    },
  });
  return { lines, notes };
}
