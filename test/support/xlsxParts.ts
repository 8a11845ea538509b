import JSZip from "jszip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of a file by their paths. */
export type Parts = Readonly<Record<string, string>>;

/** A workbook of one small table, part by part, to be written as other programs would. */
export const PLAIN_PARTS = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="指标" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>地区</t></si><si><t>增长率</t></si><si><t>甲县</t></si></sst>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>0.125</v></c></row></sheetData></worksheet>`,
} as const satisfies Parts;

type PlainPath = keyof typeof PLAIN_PARTS;

/** The parts with some of them rewritten; every rewriting must change something. */
export function rewritten(
  changes: Readonly<Partial<Record<PlainPath, (xml: string) => string>>>,
): Parts {
  const parts: Record<string, string> = { ...PLAIN_PARTS };
  for (const [path, change] of Object.entries(changes)) {
    const before = parts[path] ?? "";
    const after = change(before);
    if (after === before) throw new Error(`Nothing was rewritten in ${path}`);
    parts[path] = after;
  }
  return parts;
}

/** The parts with one of them at another path; one that is to stand nowhere is left out. */
export function moved(parts: Parts, from: PlainPath, to?: string): Parts {
  const { [from]: part = "", ...others } = parts;
  return to === undefined ? others : { ...others, [to]: part };
}

export function packed(
  parts: Readonly<Record<string, string | Uint8Array>>,
  compression: "DEFLATE" | "STORE" = "DEFLATE",
): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  return zip.generateAsync({ type: "uint8array", compression });
}
