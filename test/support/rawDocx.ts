import JSZip from "jszip";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** The main part of a Word document with this body. */
export function documentOf(body: string): string {
  return `<w:document ${W}><w:body>${body}</w:body></w:document>`;
}

/** A run of words, in a formatting if there is one. */
export function run(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.join("")}</w:p>`;
}

/** A Word file that holds no more than it has to. */
export async function rawDocx(body: string): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file("_rels/.rels", RELATIONSHIPS);
  zip.file("word/document.xml", documentOf(body));
  zip.file("word/styles.xml", "<styles/>");
  return zip.generateAsync({ type: "uint8array" });
}
