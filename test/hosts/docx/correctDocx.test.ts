import JSZip from "jszip";
import { correctDocx, type DocxCorrection } from "../../../src/hosts/docx/correctDocx";
import { readDocx } from "../../../src/hosts/docx/readDocx";
import { documentOf, paragraph, rawDocx, run } from "../../support/rawDocx";

const part = async (bytes: Uint8Array, path: string) =>
  (await (await JSZip.loadAsync(bytes)).file(path)?.async("string")) ?? "";

/** The body after corrections of words, each found by where it first stands in the text. */
async function corrected(body: string, ...changes: (readonly [old: string, own: string])[]) {
  const bytes = await rawDocx(body);
  const read = await readDocx(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  const corrections = changes.map(([old, text]): DocxCorrection => {
    const start = read.value.indexOf(old);
    return { start, end: start + old.length, text };
  });
  const result = await correctDocx(bytes, corrections, "指标总结");
  if (!result.ok) throw new Error(result.problem.code);
  const xml = await part(result.value.bytes, "word/document.xml");
  const whole = await readDocx(result.value.bytes);
  return { xml, text: whole.ok ? whole.value : "", ...result.value };
}

const BOLD = "<w:b/>";

/** What a reader who rejects every change sees: nothing put in, everything struck out back again. */
const rejected = (xml: string) =>
  xml
    .replace(/<w:ins [^>]*>.*?<\/w:ins>/g, "")
    .replace(/<w:(del|delText)\b[^>]*>|<\/w:(del|delText)>/g, (tag) =>
      tag.includes("delText") ? tag.replace("delText", "t") : "",
    );

describe("a Word document with tracked corrections", () => {
  it("reads as corrected", async () => {
    const { text } = await corrected(paragraph(run("研发经费8.4亿元，增长5%。")), ["5%", "6%"]);
    expect(text).toBe("研发经费8.4亿元，增长6%。");
  });

  it("strikes out the old words and puts in the new ones, both under our name and in the old formatting", async () => {
    const { xml } = await corrected(paragraph(run("经费8.4亿元", BOLD)), ["8.4", "8.5"]);
    expect(xml).toBe(
      documentOf(
        paragraph(
          run("经费", BOLD),
          `<w:del w:id="1" w:author="指标总结"><w:r><w:rPr>${BOLD}</w:rPr><w:delText xml:space="preserve">8.4</w:delText></w:r></w:del>`,
          `<w:ins w:id="2" w:author="指标总结">${run("8.5", BOLD)}</w:ins>`,
          run("亿元", BOLD),
        ),
      ),
    );
  });

  it("corrects words that formatting has cut into several pieces", async () => {
    const body = paragraph(run("经费8."), run("4", BOLD), run("亿元"));
    const { text, xml } = await corrected(body, ["8.4亿元", "8.5亿元"]);
    expect(text).toBe("经费8.5亿元");
    expect(xml.match(/<w:del /g)).toHaveLength(3);
    expect(xml.match(/<w:ins /g)).toHaveLength(1);
  });

  it("makes several corrections in one piece", async () => {
    const changes = [
      ["8.4", "8.5"],
      ["5%", "6%"],
    ] as const;
    expect((await corrected(paragraph(run("经费8.4亿元，增长5%。")), ...changes)).text).toBe(
      "经费8.5亿元，增长6%。",
    );
  });

  it("gives the original back to who rejects the changes", async () => {
    const body = paragraph(run("R&amp;D经费8.4亿元", BOLD), run("，增长5%"));
    const { xml } = await corrected(body, ["8.4", "8.5"], ["5%", "6%"]);
    const bytes = await rawDocx(/<w:body>(.*)<\/w:body>/.exec(rejected(xml))?.[1] ?? "");
    expect(await readDocx(bytes)).toEqual({ ok: true, value: "R&D经费8.4亿元，增长5%" });
  });

  it("corrects words in a cell of a table", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell("经费")}${cell("8.4")}</w:tr></w:tbl>`;
    expect((await corrected(body, ["8.4", "8.5"])).text).toBe("经费\t8.5");
  });

  it("leaves what others have struck out and put in where it is", async () => {
    const others = `<w:del w:id="7" w:author="甲"><w:r><w:delText>7.0</w:delText></w:r></w:del><w:ins w:id="8" w:author="甲">${run("8.4")}</w:ins>`;
    const { text, xml } = await corrected(paragraph(run("经费"), others, run("亿元")), [
      "8.4",
      "8.5",
    ]);
    expect(text).toBe("经费8.5亿元");
    expect(xml).toContain(`<w:del w:id="7" w:author="甲">`);
    expect(xml).toContain(`<w:del w:id="9" w:author="指标总结">`);
  });

  it("leaves a correction over the end of a paragraph alone and tells of it", async () => {
    const body = paragraph(run("经费")) + paragraph(run("8.4"));
    const { left, text } = await corrected(body, ["费\n8", "用9"]);
    expect(left).toHaveLength(1);
    expect(text).toBe("经费\n8.4");
  });

  it("takes the other parts over as they are", async () => {
    const { bytes } = await corrected(paragraph(run("5%")), ["5%", "6%"]);
    expect(await part(bytes, "word/styles.xml")).toBe("<styles/>");
  });

  it("tells words apart in documents of many thousand pieces", async () => {
    const pieces = Array.from({ length: 7000 }, (_, index) => run(`${index}；`));
    const { text } = await corrected(paragraph(...pieces), ["6800；", "改；"]);
    expect(text).toContain("6799；改；6801；");
  }, 60_000);

  it("gives the same bytes for the same corrections", async () => {
    const once = await corrected(paragraph(run("5%")), ["5%", "6%"]);
    const again = await corrected(paragraph(run("5%")), ["5%", "6%"]);
    expect(Buffer.from(once.bytes).equals(Buffer.from(again.bytes))).toBe(true);
  });
});
