import { readFile, writeFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { factsCommand } from "../../src/cli/factsCommand";
import { narrateCommand } from "../../src/cli/narrateCommand";
import { openDocx } from "../support/openDocx";
import { ranBy } from "../support/ranBy";
import { saveBook, useFolder } from "../support/savedBook";

const folder = useFolder();
const file = () => folder.path("来件.xlsx");
const narrate = ranBy(narrateCommand);
const facts = ranBy(factsCommand);
const HEADER = ["指标", "单位", "2021年", "2022年"];

async function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  return zip.generateAsync({ type: "uint8array" });
}

const officeDocument = (target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;

/** A workbook whose only sheet is a chart. */
function chartOnly(): Promise<Uint8Array> {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return zipOf({
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="图1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}"/>`,
  });
}

const RESAVE = "请先在 Excel 中打开并另存为 .xlsx";

describe("a file that is no workbook with figures", () => {
  it.each<[string, () => string | Uint8Array | Promise<Uint8Array>, string]>([
    ["an empty file", () => "", "文件是空的，可能没有保存或复制完"],
    [
      "a text renamed .xlsx",
      () => "指标,2021年,2022年\nGDP,1,2\n",
      `这是文本文件（如 .csv），不是工作簿，${RESAVE}`,
    ],
    [
      "a web page renamed .xlsx",
      () => "\ufeff<html><table></table></html>",
      `这是网页或 XML 文件，不是工作簿，${RESAVE}`,
    ],
    ["a picture renamed .xlsx", () => "\u0089PNG\r\n\u001a\n\u0000\u0000", "文件不是 .xlsx 工作簿"],
    [
      "the first bytes of a workbook",
      () => "PK\u0003\u0004",
      "文件不完整或已损坏，可能没有下载或复制完，请重新取得",
    ],
    [
      "a Word document renamed .xlsx",
      () => zipOf({ "word/document.xml": "<w/>" }),
      "文件不是 .xlsx 工作簿",
    ],
    [
      "a binary workbook",
      () => zipOf({ "_rels/.rels": officeDocument("xl/workbook.bin"), "xl/workbook.bin": "" }),
      "二进制的 .xlsb 工作簿不能读取，请先在 Excel 中另存为 .xlsx",
    ],
    ["a workbook of charts alone", chartOnly, "工作簿中还没有数据"],
  ])("%s is answered by both commands with one line and code 2", async (_, content, why) => {
    await writeFile(file(), await content());
    for (const run of [narrate, facts]) {
      expect(await run(file())).toEqual({
        code: 2,
        printed: "",
        complaints: [`${file()}：${why}`],
      });
    }
  });

  it("tells a program by JSON what was refused of a workbook without figures", async () => {
    await writeFile(file(), await chartOnly());
    const { code, printed } = await facts(file(), "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ facts: [], refused: [{ code: "empty-workbook" }] });
  });
});

describe("a workbook that has lost one of its sheets", () => {
  it("is told of with a line beside the text of the others", async () => {
    await saveBook(file(), { 指标: [HEADER, ["高新技术企业数", "家", 20, 30]], 去年: [["甲", 1]] });
    const zip = await JSZip.loadAsync(await readFile(file()));
    zip.remove("xl/worksheets/sheet2.xml");
    await writeFile(file(), await zip.generateAsync({ type: "uint8array" }));
    const { code, printed, complaints } = await narrate(file());
    expect(code).toBe(0);
    expect(printed).toContain("高新技术企业30家");
    expect(complaints).toEqual([
      `${file()}：文件中找不到工作表“去年”的数据，未能读取，文件可能已损坏`,
    ]);
  });
});

describe("a workbook with odd content", () => {
  it("of a thousand sheets is read", async () => {
    const rows = (index: number) => [HEADER, [`第${index}类专利授权量`, "件", 10, 12]];
    const numbers = Array.from({ length: 1000 }, (_, index) => index);
    const sheets = new Map(numbers.map((index) => [`表${index}`, rows(index)]));
    await saveBook(file(), Object.fromEntries(sheets));
    const { code, printed } = await narrate(file(), "--length", "full");
    expect(code).toBe(0);
    expect(printed).toContain("第999类专利授权量");
  }, 60_000);

  it("of cells as long as Excel allows is read, and what is no figure is left out", async () => {
    const long = "长".repeat(32_767);
    const rows = [
      HEADER,
      ["研发经费", long, 10, 12],
      ["发明专利授权量", "件", long, 12],
      ["论文数", "篇", "9".repeat(32_767), 7],
      ["技术合同成交额", "亿元", 1e-300, 1.7e308],
      ["高新技术企业数", "家", 20, 30],
    ];
    await saveBook(file(), { 指标: rows });
    const { code, printed } = await narrate(file());
    expect(code).toBe(0);
    expect(printed).toContain("高新技术企业达30家");
    expect(printed).not.toContain("技术合同成交额");
  });

  it("of formulas that failed tells nothing of them", async () => {
    const book = new ExcelJS.Workbook();
    const failed = (error: string) => ({ formula: "1/0", result: { error } });
    book
      .addWorksheet("指标")
      .addRows([
        HEADER,
        ["研发经费", "亿元", failed("#DIV/0!"), 12],
        ["发明专利授权量", "件", 10, failed("#REF!")],
        ["高新技术企业数", "家", failed("#NAME?"), failed("#N/A")],
      ]);
    await book.xlsx.writeFile(file());
    const { printed } = await narrate(file());
    expect(printed).toBe(
      "2022年研究与试验发展（R&D）经费投入情况\n\n2022年，研发经费支出12亿元。\n",
    );
  });

  describe("whose names are meant to do harm", () => {
    const NAMES = ["<script>alert(1)</script>", "=cmd|' /C calc'!A0", "{subject}$&", "__proto__"];
    const rows = [HEADER, ...NAMES.map((name) => [`${name}产值`, "亿元", 10, 12])];
    beforeEach(() => saveBook(file(), { 指标: rows, constructor: [["甲"]] }));

    it("is printed as text in HTML", async () => {
      const { printed } = await narrate(file(), "--format", "html");
      expect(printed).toContain("&lt;script&gt;alert（1）&lt;/script&gt;产值");
      expect(printed).not.toMatch(/<script/);
    });

    it("is printed as text in a Word document", async () => {
      const out = folder.path("总结.docx");
      await narrate(file(), "--out", out, "--appendix", "yes");
      const { paragraphs } = await openDocx(await readFile(out));
      const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
      for (const name of ["=cmd|'/C calc'!A0产值", "{subject}$&产值", "__proto__产值"]) {
        expect(text).toContain(name);
      }
    });
  });

  it("cannot turn round the figures behind a name, nor ring the bell of a terminal", async () => {
    const rows = [
      HEADER,
      ["\u202e研发经费", "亿元", 10, 12],
      ["\u001b[2J发明\u0007专利", "件", 4, 5],
    ];
    await saveBook(file(), { 指标: rows });
    const { printed } = await narrate(file());
    expect(printed).toContain("研发经费支出12亿元");
    expect(printed).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
  });
});
