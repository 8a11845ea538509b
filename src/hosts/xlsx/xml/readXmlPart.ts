import { SaxesParser, type SaxesAttributeNS } from "saxes";
import { FileFault } from "../package/fileFault";
import { DEEPEST } from "../package/fileLimits";
import type { XlsxPackage } from "../package/xlsxPackage";
import { XmlDecoder } from "./xmlDecoder";

/** Gives the attribute of an element; a namespace is named only where the attribute has one. */
export type AttributeOf = (name: string, namespaces?: readonly string[]) => string | undefined;

/** What is done at the beginning and at the end of each element. */
export interface XmlReader {
  readonly open?: (name: string, attribute: AttributeOf, parent: string) => void;
  /** `text` is what stands in an element that holds no others. */
  readonly close?: (name: string, text: string, parent: string) => void;
}

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/**
 * Reads an XML part element by element, those of the given namespaces (or of none) only: what stands in others belongs to
 * extensions. Where a file offers a choice for newer programs, what it holds for all is read. A part that is not
 * well-formed is a fault, and so is one that declares entities: no program writes them, and they can be made to explode.
 */
export async function readXmlPart(
  file: XlsxPackage,
  path: string,
  namespaces: readonly string[],
  reader: XmlReader,
): Promise<void> {
  const decoder = new XmlDecoder(path);
  const parser = xmlParser(path, new Set(["", ...namespaces]), reader);
  await file.read(path, {
    write: (bytes) => void parser.write(decoder.decode(bytes)),
    end: () => void parser.write(decoder.end()).close(),
  });
}

function xmlParser(path: string, namespaces: ReadonlySet<string>, reader: XmlReader) {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const damaged = (): never => {
    throw new FileFault("damaged-part", { part: path });
  };
  const names: string[] = [];
  let skipped = 0;
  let depth = 0;
  let text = "";
  let attributes: Record<string, SaxesAttributeNS> = {};
  const attribute: AttributeOf = (name, spaces) => {
    if (!spaces) return attributes[name]?.value;
    return Object.values(attributes).find(
      (found) => found.local === name && spaces.includes(found.uri),
    )?.value;
  };
  const onText = (piece: string): void => {
    text += piece;
  };
  parser.on("error", damaged);
  parser.on("doctype", () => {
    throw new FileFault("declared-entities");
  });
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("opentag", (tag) => {
    text = "";
    depth += 1;
    if (depth > DEEPEST) damaged();
    if (skipped > 0 || isSkipped(tag.uri, tag.local, namespaces)) {
      skipped += 1;
      return;
    }
    if (tag.uri === COMPATIBILITY) return;
    attributes = tag.attributes;
    reader.open?.(tag.local, attribute, names[names.length - 1] ?? "");
    names.push(tag.local);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    if (skipped > 0) skipped -= 1;
    else if (tag.uri !== COMPATIBILITY) {
      names.pop();
      reader.close?.(tag.local, text, names[names.length - 1] ?? "");
    }
    text = "";
  });
  return parser;
}

function isSkipped(uri: string, local: string, namespaces: ReadonlySet<string>): boolean {
  if (uri === COMPATIBILITY) return local === "Choice";
  return local === "extLst" || !namespaces.has(uri);
}
