import { readFile, writeFile } from "node:fs/promises";
import { reviseCommand } from "../../src/cli/reviseCommand";
import { readDocx } from "../../src/hosts/docx/readDocx";
import { fillDraft } from "../../src/revise/fillDraft";
import type { RevisionJson } from "../../src/revise/print/revisionJson";
import { updateDraft } from "../../src/revise/updateDraft";
import { openDocx } from "../support/openDocx";
import { paragraph, rawDocx, run } from "../support/rawDocx";
import { ranBy } from "../support/ranBy";
import { saveBook, useFolder } from "../support/savedBook";

const folder = useFolder();
const book = () => folder.path("台账.xlsx");
const update = ranBy((args, output) => reviseCommand(args, output, updateDraft));
const fill = ranBy((args, output) => reviseCommand(args, output, fillDraft));

beforeAll(() =>
  saveBook(book(), {
    台账: [
      ["指标", "单位", "2022年", "2023年"],
      ["研发经费", "亿元", 7.5, 8.4],
      ["科技型中小企业", "家", 150, 120],
    ],
  }),
);

async function draft(text: string): Promise<string> {
  const file = folder.path("旧稿.txt");
  await writeFile(file, text);
  return file;
}

describe("update", () => {
  it("prints the new text, and on the side what was changed, with its cells", async () => {
    const { code, printed, complaints } = await update(
      book(),
      await draft("2022年，研发经费7.5亿元。"),
    );
    expect(code).toBe(0);
    expect(printed).toBe("2023年，研发经费8.4亿元。");
    expect(complaints.join("\n")).toContain("【数字】7.5亿元 → 8.4亿元（研发经费，台账!D2）");
  });

  it("takes the period and the year of the old text as given", async () => {
    const { printed } = await update(
      book(),
      await draft("2021年，研发经费6.1亿元。"),
      "--from",
      "2021",
      "--period",
      "2022年",
    );
    expect(printed).toBe("2022年，研发经费7.5亿元。");
  });

  it("prints each change with its place in the old text, its rule and its cells as JSON", async () => {
    const { printed } = await update(
      book(),
      await draft("2022年，研发经费7.5亿元。"),
      "--format",
      "json",
    );
    const { edits } = JSON.parse(printed) as RevisionJson;
    expect(edits).toEqual([
      { start: 0, end: 4, old: "2022", text: "2023", why: "time" },
      {
        start: 10,
        end: 15,
        old: "7.5亿元",
        text: "8.4亿元",
        why: "figure",
        indicator: "研发经费",
        rule: "read",
        cells: ["台账!D2"],
      },
    ]);
  });

  it("keeps a Word document and tracks every change in it", async () => {
    const old = folder.path("旧稿.docx");
    const out = folder.path("新稿.docx");
    const bold = run("2022年，科技型中小企业150家，同比增长5.0%。", "<w:b/>");
    await writeFile(old, await rawDocx(paragraph(bold)));
    const { code } = await update(book(), old, "--out", out);
    expect(code).toBe(0);
    const bytes = await readFile(out);
    expect(await readDocx(bytes)).toEqual({
      ok: true,
      value: "2023年，科技型中小企业120家，同比下降20.0%。",
    });
    const xml = (await openDocx(bytes)).files["word/document.xml"] ?? "";
    expect(xml.match(/<w:del /g)).toHaveLength(4);
    expect(xml).toContain('w:author="指标总结"');
  });

  it("does not call a plain text a Word document", async () => {
    const { code, complaints } = await update(
      book(),
      await draft("2022年，研发经费7.5亿元。"),
      "--out",
      folder.path("新稿.docx"),
    );
    expect(code).toBe(2);
    expect(complaints.join()).toContain("不是 Word 文稿");
  });

  it("does not write over what it reads", async () => {
    const file = await draft("2022年，研发经费7.5亿元。");
    const { code } = await update(book(), file, "--out", file);
    expect(code).toBe(2);
    expect(await readFile(file, "utf8")).toBe("2022年，研发经费7.5亿元。");
  });

  it.each(["--from", "--period"])("refuses a %s that is none", async (option) => {
    const { code } = await update(book(), await draft("研发经费7.5亿元。"), option, "去年吧");
    expect(code).toBe(2);
  });
});

describe("fill", () => {
  it("fills in masked years and figures, and prints the text", async () => {
    const { printed } = await fill(
      book(),
      await draft("xxxx年，研发经费x.x亿元，同比增长xx.x%；科技型中小企业xx家，同比增长xx.x%。"),
    );
    expect(printed).toBe(
      "2023年，研发经费8.4亿元，同比增长12.0%；科技型中小企业120家，同比下降20.0%。",
    );
  });
});
