import { relationshipsOf } from "../xlsx/package/relationships";
import { relationshipsPath } from "../xlsx/package/partPath";
import type { XlsxPackage } from "../xlsx/package/xlsxPackage";
import { partText } from "./partText";
import { encoded } from "./textElements";
import { firstFreeNumber } from "./trackChanges";

/** The part of a document that holds its comments, be it there already or not. */
export interface CommentsPart {
  readonly path: string;
  readonly xml: string;
  readonly firstFree: number;
  /** The parts that tell of it where it is new, by their paths. */
  readonly others: ReadonlyMap<string, string>;
}

const TRANSITIONAL = {
  words: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  comments: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
};
const STRICT = {
  words: "http://purl.oclc.org/ooxml/wordprocessingml/main",
  comments: "http://purl.oclc.org/ooxml/officeDocument/relationships/comments",
};
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "[Content_Types].xml";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

export async function commentsPart(
  file: XlsxPackage,
  document: string,
  documentXml: string,
): Promise<CommentsPart> {
  const known = [...(await relationshipsOf(file, document)).values()].find(
    ({ type, target }) => type === "comments" && file.has(target),
  );
  if (known) {
    const xml = await partText(file, known.target);
    const firstFree = firstFreeNumber(xml, prefixOf(xml, "comments"));
    return { path: known.target, xml, firstFree, others: new Map() };
  }
  const names = documentXml.includes(STRICT.words) ? STRICT : TRANSITIONAL;
  const folder = document.slice(0, document.lastIndexOf("/") + 1);
  const name = freeName(file, folder);
  const others = new Map<string, string>();
  const links = relationshipsPath(document);
  const linked = file.has(links)
    ? await partText(file, links)
    : `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"/>`;
  others.set(
    links,
    withChild(
      linked,
      "Relationships",
      (prefix) =>
        `<${prefix}Relationship Id="${freeId(linked)}" Type="${names.comments}" Target="${name}"/>`,
    ),
  );
  if (file.has(CONTENT_TYPES)) {
    const types = await partText(file, CONTENT_TYPES);
    const child = (prefix: string) =>
      `<${prefix}Override PartName="/${folder}${name}" ContentType="${COMMENTS_TYPE}"/>`;
    others.set(CONTENT_TYPES, withChild(types, "Types", child));
  }
  const xml = `${HEAD}<w:comments xmlns:w="${names.words}"/>`;
  return { path: folder + name, xml, firstFree: 0, others };
}

/** The part with further comments, each by its number, under the name of `author`. */
export function withComments(
  xml: string,
  comments: readonly { readonly id: number; readonly text: string }[],
  author: string,
): string {
  const name = encoded(author).replace(/"/g, "&quot;");
  return withChild(xml, "comments", (prefix) =>
    comments
      .map(({ id, text }) => {
        const words = `<${prefix}t xml:space="preserve">${encoded(text)}</${prefix}t>`;
        const inside = `<${prefix}p><${prefix}r>${words}</${prefix}r></${prefix}p>`;
        return `<${prefix}comment ${prefix}id="${id}" ${prefix}author="${name}">${inside}</${prefix}comment>`;
      })
      .join(""),
  );
}

/** A part with more behind what its root has in it already. */
function withChild(xml: string, root: string, child: (prefix: string) => string): string {
  const prefix = prefixOf(xml, root);
  const close = `</${prefix}${root}>`;
  const at = xml.lastIndexOf(close);
  if (at >= 0) return xml.slice(0, at) + child(prefix) + xml.slice(at);
  const open = new RegExp(`(<${prefix}${root}\\b(?:[^<>"']|"[^"]*"|'[^']*')*?)\\s*/>`);
  return xml.replace(open, (_, start: string) => `${start}>${child(prefix)}${close}`);
}

function prefixOf(xml: string, root: string): string {
  return new RegExp(`<([\\w.-]+:)?${root}[\\s/>]`).exec(xml)?.[1] ?? "";
}

function freeName(file: XlsxPackage, folder: string): string {
  for (let number = 0; ; number += 1) {
    const name = `comments${number === 0 ? "" : number}.xml`;
    if (!file.has(folder + name)) return name;
  }
}

function freeId(relationships: string): string {
  for (let number = 1; ; number += 1) {
    if (!relationships.includes(`"rIdNote${number}"`)) return `rIdNote${number}`;
  }
}
