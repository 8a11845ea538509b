import { Document, Packer, Paragraph, TextRun } from "docx";
import JSZip from "jszip";
import { correctDocx } from "../../../src/hosts/docx/correctDocx";
import { readDocx } from "../../../src/hosts/docx/readDocx";
import { documentOf, paragraph, rawDocx, run } from "../../support/rawDocx";

const partOf = async (bytes: Uint8Array, path: string) =>
  (await (await JSZip.loadAsync(bytes)).file(path)?.async("string")) ?? "";

/** A document with a comment on words, and maybe others in the place of some, each found where it first stands. */
async function commented(
  bytes: Uint8Array,
  [words, said]: readonly [words: string, said: string],
  ...changes: (readonly [old: string, own: string])[]
) {
  const read = await readDocx(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  const placed = ([old, text]: readonly [string, string]) => {
    const start = read.value.indexOf(old);
    return { start, end: start + old.length, text };
  };
  const result = await correctDocx(bytes, changes.map(placed), "指标总结", [placed([words, said])]);
  if (!result.ok) throw new Error(result.problem.code);
  const own = result.value.bytes;
  const text = await readDocx(own);
  return {
    ...result.value,
    xml: await partOf(own, "word/document.xml"),
    comments: await partOf(own, "word/comments.xml"),
    text: text.ok ? text.value : "",
  };
}

const NOTE = ["26.4亿元", "保留原文：快报数"] as const;

describe("a Word document with comments", () => {
  it("has them hang on their very words, in their formatting, and reads as before", async () => {
    const bytes = await rawDocx(paragraph(run("经费26.4亿元。", "<w:b/>")));
    const { xml, comments, text } = await commented(bytes, NOTE);
    expect(text).toBe("经费26.4亿元。");
    const anchor = `<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`;
    expect(xml).toBe(
      documentOf(
        paragraph(
          run("经费", "<w:b/>"),
          `<w:commentRangeStart w:id="1"/>`,
          run("26.4亿元", "<w:b/>"),
          anchor,
          run("。", "<w:b/>"),
        ),
      ),
    );
    expect(comments).toContain(
      `<w:comment w:id="1" w:author="指标总结"><w:p><w:r><w:t xml:space="preserve">保留原文：快报数</w:t></w:r></w:p></w:comment>`,
    );
  });

  it("tells where they are kept", async () => {
    const paragraphs = [new Paragraph({ children: [new TextRun("经费26.4亿元。")] })];
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }));
    const own = (await commented(bytes, NOTE)).bytes;
    const links = await partOf(own, "word/_rels/document.xml.rels");
    const target = /relationships\/comments" Target="([^"]+)"/.exec(links)?.[1] ?? "";
    expect(target).toMatch(/comments/);
    expect(await partOf(own, `word/${target}`)).toContain("快报数");
    expect(await partOf(own, "[Content_Types].xml")).toContain(`PartName="/word/${target}"`);
  });

  it("keeps those of others, and numbers its own behind them", async () => {
    const others = `<w:comment w:id="4" w:author="甲"><w:p/></w:comment>`;
    const zip = await JSZip.loadAsync(await rawDocx(paragraph(run("经费26.4亿元。"))));
    const words = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
    zip.file("word/comments.xml", `<w:comments ${words}>${others}</w:comments>`);
    zip.file(
      "word/_rels/document.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>`,
    );
    const bytes = await zip.generateAsync({ type: "uint8array" });
    const { comments } = await commented(bytes, NOTE);
    expect(comments).toContain(`${others}<w:comment w:id="5" w:author="指标总结">`);
  });

  it("has them beside tracked changes, around all of one that they would end within", async () => {
    const bytes = await rawDocx(paragraph(run("增长26.4亿元以上。")));
    const { xml, text } = await commented(bytes, NOTE, ["亿元以上", "亿元"]);
    expect(text).toBe("增长26.4亿元。");
    expect(xml).toMatch(/commentRangeStart[^>]*>.*26\.4.*<w:del .*<w:ins .*<w:commentRangeEnd /);
    const ids = [...xml.matchAll(/<w:(?:ins|del|commentReference) w:id="(\d+)"/g)];
    expect(new Set(ids.map(([, id]) => id)).size).toBe(3);
  });

  it("tells of one whose words the body does not have", async () => {
    const bytes = await rawDocx(paragraph(run("经费")) + paragraph(run("8.4")));
    const { left, comments } = await commented(bytes, ["费\n8", "保留"]);
    expect(left).toHaveLength(1);
    expect(comments).toBe("");
  });
});
