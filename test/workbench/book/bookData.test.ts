import type { IWorkbookData } from "@univerjs/core";
import ExcelJS from "exceljs";
import { fileColor } from "../../../workbench/book/fileColor";
import { moved, packed, PLAIN_PARTS, rewritten, type Parts } from "../../support/xlsxParts";
import { readBook } from "../../../workbench/book/readBook";

async function dataOf(fill: (book: ExcelJS.Workbook) => void): Promise<IWorkbookData> {
  const book = new ExcelJS.Workbook();
  fill(book);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const read = await readBook(bytes.buffer, "台账.xlsx", (formula) =>
    formula.replace("_xldudf_METRIC_", "METRIC."),
  );
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.data;
}

async function firstSheet(fill: (sheet: ExcelJS.Worksheet) => void) {
  const data = await dataOf((book) => fill(book.addWorksheet("指标")));
  const sheet = data.sheets["sheet-1"];
  if (!sheet) throw new Error("No sheet");
  return { ...sheet, styles: data.styles };
}

describe("bookData", () => {
  it("keeps the order, names and visibility of sheets", async () => {
    const data = await dataOf((book) => {
      book.addWorksheet("2022年");
      book.addWorksheet("底稿", { state: "veryHidden" });
    });
    expect(data.sheetOrder).toEqual(["sheet-1", "sheet-2"]);
    expect(data.sheets["sheet-1"]).toMatchObject({ name: "2022年", hidden: 0 });
    expect(data.sheets["sheet-2"]).toMatchObject({ name: "底稿", hidden: 1 });
  });

  it("keeps values of every kind", async () => {
    const { cellData } = await firstSheet((sheet) => {
      sheet.addRow(["湖北", 1254.7, true, new Date(Date.UTC(2022, 11, 31)), { error: "#N/A" }]);
      sheet.addRow([{ richText: [{ text: "甲" }, { text: "乙" }] }]);
      sheet.addRow([{ text: "链接", hyperlink: "https://example.invalid/" }]);
    });
    // 44926 is 2022-12-31 in Excel.
    expect(Object.values(cellData?.[0] ?? {})).toEqual([
      { v: "湖北", t: 1, s: "style-1" },
      { v: 1254.7, t: 2, s: "style-1" },
      { v: 1, t: 3, s: "style-1" },
      { v: 44926, t: 2, s: "style-2" },
      { v: "#N/A", t: 1, s: "style-1" },
    ]);
    expect(cellData?.[1]?.[0]).toMatchObject({ v: "甲乙", t: 1 });
    expect(cellData?.[2]?.[0]).toMatchObject({ v: "链接" });
  });

  it("keeps a formula with its last value, under the name the user knows", async () => {
    const { cellData } = await firstSheet((sheet) => {
      sheet.getCell("A1").value = { formula: "_xldudf_METRIC_RANK(B1,B$1:B$9)", result: 7 };
    });
    expect(cellData?.[0]?.[0]).toMatchObject({ f: "=METRIC.RANK(B1,B$1:B$9)", v: 7, t: 2 });
  });

  it("leaves the cells an array formula fills to the formula", async () => {
    const { cellData } = await firstSheet((sheet) => {
      const value = {
        formula: "_xldudf_METRIC_RANK(B1:B2,B1:B2)",
        result: 1,
        shareType: "array",
        ref: "A1:A2",
      };
      sheet.getCell("A1").value = value;
      sheet.getCell("A2").value = 2;
    });
    expect(cellData?.[0]?.[0]).toEqual({ f: "=METRIC.RANK(B1:B2,B1:B2)", s: "style-1" });
    expect(cellData?.[1]?.[0]).toEqual({ s: "style-1" });
  });

  it("keeps merged areas, with their value in the first cell only", async () => {
    const { cellData, mergeData } = await firstSheet((sheet) => {
      sheet.getCell("A1").value = "科技投入";
      sheet.mergeCells("A1:C1");
    });
    expect(mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }]);
    expect(cellData?.[0]?.[0]).toMatchObject({ v: "科技投入" });
    expect(cellData?.[0]?.[1]?.v).toBeUndefined();
  });

  it("keeps number formats and looks, each style once", async () => {
    const { cellData, styles } = await firstSheet((sheet) => {
      for (const address of ["A1", "A2"]) {
        const cell = sheet.getCell(address);
        cell.value = 0.125;
        cell.numFmt = "0.0%";
        cell.font = { bold: true, size: 12, color: { argb: "FFC00000" } };
        cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
      }
    });
    expect([cellData?.[0]?.[0]?.s, cellData?.[1]?.[0]?.s]).toEqual(["style-1", "style-1"]);
    expect(styles).toEqual({
      "style-1": {
        n: { pattern: "0.0%" },
        bl: 1,
        fs: 12,
        cl: { rgb: "#C00000" },
        ht: 2,
        vt: 2,
        tb: 3,
      },
    });
  });

  it("keeps widths, heights, what is frozen and what is hidden", async () => {
    const sheet = await firstSheet((worksheet) => {
      worksheet.addRow(["a", "b"]);
      worksheet.addRow(["c", "d"]);
      worksheet.getColumn(1).width = 20;
      worksheet.getColumn(2).hidden = true;
      worksheet.getRow(1).height = 30;
      worksheet.getRow(2).hidden = true;
      worksheet.views = [{ state: "frozen", xSplit: 1, ySplit: 1 }];
    });
    expect(sheet.columnData).toMatchObject({ 0: { w: 145 }, 1: { hd: 1 } });
    expect(sheet.rowData).toMatchObject({ 0: { h: 40 }, 1: { hd: 1 } });
    expect(sheet.freeze).toEqual({ xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 });
  });
});

describe("a file that leaves out what it may", () => {
  const open = async (parts: Parts) => {
    const read = await readBook(
      (await packed(parts)).buffer as ArrayBuffer,
      "来件.xlsx",
      (same) => same,
    );
    return read.ok ? read.value : read.problem;
  };

  it("shows its rows and columns, though it says nothing of their sizes", async () => {
    const book = await open(PLAIN_PARTS);
    if ("code" in book) throw new Error(book.code);
    // 15 points are 20 pixels; 9 characters of 7 pixels and 5 pixels around them are 68.
    expect(book.data.sheets["sheet-1"]).toMatchObject({
      defaultRowHeight: 20,
      defaultColumnWidth: 68,
      rowData: {},
    });
  });

  it("is not opened where a sheet is lost, for it would be saved without", async () => {
    const problem = await open(moved(PLAIN_PARTS, "xl/worksheets/sheet1.xml"));
    expect(problem).toEqual({ code: "lost-part", detail: { sheet: "指标", file: "来件.xlsx" } });
  });

  it("keeps the formula of each cell that shares one, moved to its place", async () => {
    const shared = rewritten({
      "xl/worksheets/sheet1.xml": (xml) =>
        xml.replace(
          "</sheetData>",
          '<row r="3"><c r="B3"><f t="shared" ref="B3:B4" si="0">B2*$B$2&amp;"B2"</f><v>1</v></c></row><row r="4"><c r="B4"><f t="shared" si="0"/><v>0</v></c></row></sheetData>',
        ),
    });
    const book = await open(shared);
    if ("code" in book) throw new Error(book.code);
    const cells = book.data.sheets["sheet-1"]?.cellData;
    expect(cells?.[2]?.[1]).toMatchObject({ f: '=B2*$B$2&"B2"', v: 1 });
    expect(cells?.[3]?.[1]).toMatchObject({ f: '=B3*$B$2&"B2"', v: 0 });
  });
});

describe("fileColor", () => {
  it.each([
    [{ argb: "FFC00000" }, "#C00000"],
    [{ theme: 4 }, "#4472C4"],
    [{ theme: 0, tint: -0.5 }, "#808080"],
    [{ theme: 1, tint: 0.5 }, "#808080"],
    [{}, undefined],
    [undefined, undefined],
  ])("of %j is %s", (color, shown) => {
    expect(fileColor(color)).toBe(shown);
  });
});

describe("readBook", () => {
  const bytes = (...values: number[]) => new Uint8Array(values).buffer;
  const read = async (content: ArrayBuffer) => {
    const result = await readBook(content, "坏.xlsx", (formula) => formula);
    return result.ok ? "ok" : result.problem;
  };

  it("refuses what is not a workbook", async () => {
    const problem = (code: string) => ({ code, detail: { file: "坏.xlsx" } });
    expect(await read(bytes(1, 2, 3))).toEqual(problem("not-a-workbook"));
    expect(await read(bytes(0x50, 0x4b, 3, 4))).toEqual(problem("truncated-file"));
    expect(await read(bytes())).toEqual(problem("empty-file"));
  });
});
