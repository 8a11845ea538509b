import JSZip from "jszip";
import { readDocx } from "../../../src/hosts/docx/readDocx";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const relationships = (...lines: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="${PACKAGE}">${lines
    .map(
      ([type, target], at) =>
        `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/** The text of a document with such a body, and such footnotes. */
async function textOf(body: string, notes = ""): Promise<string> {
  const zip = new JSZip();
  zip.file("_rels/.rels", relationships(["officeDocument", "word/document.xml"]));
  zip.file("word/_rels/document.xml.rels", relationships(["footnotes", "footnotes.xml"]));
  zip.file("word/document.xml", `<w:document ${W}><w:body>${body}</w:body></w:document>`);
  zip.file("word/footnotes.xml", `<w:footnotes ${W}>${notes}</w:footnotes>`);
  const read = await readDocx(await zip.generateAsync({ type: "uint8array" }));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]) => `<w:p>${runs.join("")}</w:p>`;

describe("the text of a Word document", () => {
  it("joins figures that formatting has cut", async () => {
    const body = paragraph(run("研发经费8."), run("4"), run("亿元")) + paragraph(run("第二段"));
    expect(await textOf(body)).toBe("研发经费8.4亿元\n第二段");
  });

  it("leaves out what is deleted or moved away under tracked changes", async () => {
    const deleted = `<w:del><w:r><w:delText>7.5</w:delText></w:r></w:del>`;
    const inserted = `<w:ins>${run("8.4")}</w:ins>`;
    const moved = `<w:moveFrom>${run("旧句")}</w:moveFrom>`;
    expect(await textOf(paragraph(run("经费"), deleted, inserted, moved, run("亿元")))).toBe(
      "经费8.4亿元",
    );
  });

  it("shows the result of a field, not its code", async () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>${run("8.4")}`;
    expect(await textOf(paragraph(field))).toBe("8.4");
  });

  it("gives a row of a table one line, its cells apart by tabs", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell("指标")}${cell("数值")}</w:tr><w:tr>${cell("经费")}${cell("8.4")}</w:tr></w:tbl>`;
    expect(await textOf(body)).toBe("指标\t数值\n经费\t8.4");
  });

  it("puts notes at the end, each behind its mark", async () => {
    const body = paragraph(
      run("提高0.1个百分点"),
      `<w:r><w:footnoteReference w:id="7"/></w:r>`,
      run("。"),
    );
    const note = `<w:footnote w:id="7">${paragraph(run("上年数有修订"))}</w:footnote>`;
    expect(await textOf(body, note)).toBe("提高0.1个百分点[1]。\n[1]上年数有修订");
  });

  it("reads text boxes behind the paragraph that they hang on", async () => {
    const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(run("框内"))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(await textOf(paragraph(run("正文"), box))).toBe("正文\n框内");
  });
});

describe("what is no document", () => {
  it.each<[string, Uint8Array, string]>([
    [
      "an old .doc",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      "not-a-document",
    ],
    ["nothing", new Uint8Array(), "empty-file"],
    ["a zip that has lost its end", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "truncated-file"],
  ])("%s is a problem", async (_, bytes, code) => {
    expect(await readDocx(bytes)).toMatchObject({ ok: false, problem: { code } });
  });

  it("a document of pictures holds no text", async () => {
    await expect(textOf("<w:p/>")).rejects.toThrow("no-text");
  });
});
