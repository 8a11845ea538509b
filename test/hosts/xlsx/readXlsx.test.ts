import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import * as SheetJs from "@e965/xlsx";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import type { Cell, Sheet, Workbook } from "../../../src/workbook/workbook";
import { rawXlsx } from "../../support/rawXlsx";

async function read(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await readXlsx(bytes);
  if (!workbook.ok) throw new Error(workbook.problem.code);
  return workbook.value;
}

async function readBook(build: (book: ExcelJS.Workbook) => void): Promise<Workbook> {
  const book = new ExcelJS.Workbook();
  build(book);
  return read(new Uint8Array(await book.xlsx.writeBuffer()));
}

async function readCells(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Sheet["rows"]> {
  const { sheets } = await readBook((book) => fill(book.addWorksheet("表")));
  return sheets[0]?.rows ?? [];
}

const plain = (value: Cell["value"], text?: string): Cell => ({
  value,
  text: text ?? (typeof value === "object" ? value.error : String(value)),
  numberFormat: "General",
});

describe("cells", () => {
  it("hold numbers, texts and truth values as they are", async () => {
    const rows = await readCells((sheet) => sheet.addRow([12.5, "甲市", true, "#N/A"]));
    expect(rows).toEqual([[plain(12.5), plain("甲市"), plain(true, "TRUE"), plain("#N/A")]]);
  });

  it("show numbers after their format", async () => {
    const shown = async (value: number, numFmt: string): Promise<Cell | null | undefined> => {
      const rows = await readCells((sheet) => {
        sheet.getCell("A1").value = value;
        sheet.getCell("A1").numFmt = numFmt;
      });
      return rows[0]?.[0];
    };
    expect(await shown(2, "0.00")).toEqual({ value: 2, text: "2.00", numberFormat: "0.00" });
    expect(await shown(0.0075, "0.00%")).toMatchObject({ value: 0.0075, text: "0.75%" });
    expect(await shown(13065, "#,##0")).toMatchObject({ text: "13,065" });
    expect(await shown(224, '0"家"')).toMatchObject({ text: "224家" });
    expect(await shown(-1.25, "0.0_);(0.0)")).toMatchObject({ text: "(1.3)" });
  });

  it("join the runs of rich text", async () => {
    const rows = await readCells((sheet) => {
      sheet.getCell("A1").value = {
        richText: [{ text: "R&D" }, { text: "经费", font: { bold: true } }],
      };
    });
    expect(rows).toEqual([[plain("R&D经费")]]);
  });

  it("keep the value under a link", async () => {
    const rows = await readCells((sheet) => {
      sheet.getCell("A1").value = { text: "统计局", hyperlink: "https://example.invalid/" };
    });
    expect(rows).toEqual([[plain("统计局")]]);
  });

  it("give dates as the serial numbers Excel keeps", async () => {
    // 2020-12-31 is day 44196 of Excel's calendar.
    const rows = await readCells((sheet) => {
      sheet.getCell("A1").value = new Date(Date.UTC(2020, 11, 31));
      sheet.getCell("A1").numFmt = 'yyyy"年"m"月"d"日"';
    });
    expect(rows[0]?.[0]).toEqual({
      value: 44196,
      text: "2020年12月31日",
      numberFormat: 'yyyy"年"m"月"d"日"',
    });
  });

  it("tell an error from a text that looks like one", async () => {
    const rows = await readCells((sheet) => {
      sheet.getCell("A1").value = { error: "#DIV/0!" };
      sheet.getCell("B1").value = {
        formula: "1/0",
        result: { error: "#DIV/0!" },
      };
    });
    const error = plain({ error: "#DIV/0!" });
    expect(rows).toEqual([[error, error]]);
  });
});

describe("formulas", () => {
  it("count with the values they were saved with, those of the add-in too", async () => {
    const rows = await readCells((sheet) => {
      sheet.addRow([20, 25, { formula: "_xldudf_METRIC_GROWTH(B1,A1)", result: 0.25 }]);
      sheet.addRow([1, 2, { formula: 'IF(A2>B2,"升","降")', result: "降" }]);
    });
    expect(rows.map((row) => row[2])).toEqual([
      // The number alone is in the file; Excel shows it in the format that the function gave it.
      { ...plain(0.25), text: "25.0%" },
      plain("降"),
    ]);
  });

  it("that are shared keep a saved zero", async () => {
    const { sheets } = await read(
      await rawXlsx({
        rows: `<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1-5</f><v>0</v></c></row><row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/><v>0</v></c></row>`,
      }),
    );
    expect(sheets[0]?.rows.map((row) => row[1])).toEqual([plain(0), plain(0)]);
  });

  it("as Excel keeps them for functions that may spill", async () => {
    const { sheets } = await read(
      await rawXlsx({
        rows: `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">_xldudf_METRIC_RANK(B1,B1:B2)</f><v>2</v></c><c r="B1"><v>7</v></c></row><row r="2"><c r="B2"><v>9</v></c></row>`,
      }),
    );
    expect(sheets[0]?.rows[0]?.[0]).toEqual(plain(2));
  });

  it("that no program has calculated are an error, not a blank", async () => {
    const { sheets } = await read(
      await rawXlsx({ rows: `<row r="1"><c r="A1"><f>SUM(B1:B9)</f></c></row>` }),
    );
    expect(sheets[0]?.rows).toEqual([[plain({ error: "#CALC!", uncalculated: true })]]);
  });

  it("that yield a date keep its number", async () => {
    const { sheets } = await read(
      await rawXlsx({
        rows: `<row r="1"><c r="A1" s="1"><f>DATE(2020,12,31)</f><v>44196</v></c></row>`,
        formats: ["yyyy-mm-dd"],
      }),
    );
    expect(sheets[0]?.rows[0]?.[0]).toMatchObject({ value: 44196, text: "2020-12-31" });
  });
});

describe("sheets", () => {
  it("are cut to the cells that hold something", async () => {
    const { sheets } = await readBook((book) => {
      const sheet = book.addWorksheet("表");
      sheet.getCell("C4").value = 1;
      sheet.getCell("E5").value = 2;
      sheet.getCell("Z99").numFmt = "0.00";
    });
    expect(sheets[0]).toMatchObject({ firstRow: 3, firstColumn: 2 });
    expect(sheets[0]?.rows).toEqual([
      [plain(1), null, null],
      [null, null, plain(2)],
    ]);
  });

  it("show a merged cell once, and say where it lies", async () => {
    const { sheets } = await readBook((book) => {
      const sheet = book.addWorksheet("表");
      sheet.getCell("A1").value = "标题";
      sheet.getCell("A2").value = "甲";
      sheet.getCell("B2").value = 1;
      sheet.mergeCells("A1:B1");
    });
    expect(sheets[0]?.rows[0]).toEqual([plain("标题"), null]);
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it("tell what is hidden, and are read all the same", async () => {
    const { sheets } = await readBook((book) => {
      const sheet = book.addWorksheet("表");
      sheet.addRow([1, 2, 3]);
      sheet.addRow([4, 5, 6]);
      sheet.getRow(2).hidden = true;
      sheet.getColumn(3).hidden = true;
      book.addWorksheet("隐藏", { state: "hidden" }).addRow([7]);
      book.addWorksheet("深藏", { state: "veryHidden" }).addRow([8]);
    });
    expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ["表", true],
      ["隐藏", false],
      ["深藏", false],
    ]);
    expect(sheets[0]).toMatchObject({ hiddenRows: [1], hiddenColumns: [2] });
    expect(sheets[0]?.rows).toHaveLength(2);
  });

  it("may be blank", async () => {
    const { sheets } = await readBook((book) => book.addWorksheet("空"));
    expect(sheets).toEqual([
      {
        name: "空",
        visible: true,
        firstRow: 0,
        firstColumn: 0,
        rows: [],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
      },
    ]);
  });

  it("with a stray cell at the far end are not held, and say so", async () => {
    const { sheets } = await readBook((book) => {
      const sheet = book.addWorksheet("表");
      sheet.getCell("A1").value = 1;
      sheet.getCell("D1048576").value = 2;
      book.addWorksheet("好").getCell("A1").value = 1;
    });
    expect(sheets[0]).toMatchObject({
      rows: [],
      problem: { code: "sheet-too-large", detail: { sheet: "表", limit: 200000 } },
    });
    expect(sheets[1]?.rows).toEqual([[plain(1)]]);
  });
});

describe("files", () => {
  const utf16 = (text: string): number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
  const compound = (name: string): Uint8Array =>
    new Uint8Array([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...new Array<number>(504).fill(0),
      ...utf16(name),
    ]);

  it.each([
    ["an old .xls", compound("Workbook"), "legacy-file"],
    ["some other compound file", compound("WordDocument"), "not-a-workbook"],
    ["a table of values", new TextEncoder().encode("地区,专利\n甲市,12"), "text-file"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "not-a-workbook"],
    ["empty", new Uint8Array(), "empty-file"],
    ["a zip cut short", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), "truncated-file"],
  ])("%s is refused", async (_what, bytes, code) => {
    expect(await readXlsx(bytes)).toEqual({ ok: false, problem: { code } });
  });

  // Written by LibreOffice 7.4 (ECMA-376 encryption); the password is `password`.
  it("locked with a password are refused as such", async () => {
    const bytes = await readFile(join(__dirname, "../../fixtures/locked.xlsx"));
    expect(await readXlsx(bytes)).toEqual({ ok: false, problem: { code: "encrypted-file" } });
  });

  it("a real .xls is refused as an old one", async () => {
    const book = SheetJs.utils.book_new(SheetJs.utils.aoa_to_sheet([["地区", 1]]), "表");
    const bytes = SheetJs.write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer;
    expect(await readXlsx(new Uint8Array(bytes))).toEqual({
      ok: false,
      problem: { code: "legacy-file" },
    });
  });

  it("that are a zip of something else are refused, not taken for a blank workbook", async () => {
    for (const name of [undefined, "word/document.xml"]) {
      const zip = new JSZip();
      if (name !== undefined) zip.file(name, "<w:document/>");
      expect(await readXlsx(await zip.generateAsync({ type: "uint8array" }))).toMatchObject({
        ok: false,
        problem: { code: "not-a-workbook" },
      });
    }
  });

  it("with a sheet that is broken inside say so of that sheet", async () => {
    const { sheets } = await read(await rawXlsx({ rows: "<row r='1'><c r='A1'><v>1</v></row>" }));
    expect(sheets).toMatchObject([
      { name: "表", rows: [], problem: { code: "damaged-part", detail: { sheet: "表" } } },
    ]);
  });

  it("written by another program read the same", async () => {
    const book = SheetJs.utils.book_new(
      SheetJs.utils.aoa_to_sheet([
        ["地区", "专利(件)"],
        ["甲市", 12],
      ]),
      "表",
    );
    const bytes = SheetJs.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
    const { sheets } = await read(new Uint8Array(bytes));
    expect(sheets[0]?.rows).toEqual([
      [plain("地区"), plain("专利(件)")],
      [plain("甲市"), plain(12)],
    ]);
  });
});
