import ExcelJS from "exceljs";
import JSZip from "jszip";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import type { Workbook } from "../../../src/workbook/workbook";

async function saved(build: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  build(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function read(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await readXlsx(bytes);
  if (!workbook.ok) throw new Error(workbook.problem.code);
  return workbook.value;
}

/** The file with one of its parts rewritten, as another program would have written it. */
async function rewritten(
  bytes: Uint8Array,
  path: string,
  rewrite: (xml: string) => string,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file(path)?.async("string")) ?? "";
  zip.file(path, rewrite(xml));
  return zip.generateAsync({ type: "uint8array" });
}

const withTable = (options: { headerRow: boolean; totalsRow: boolean }) =>
  saved((book) => {
    book.addWorksheet("空");
    book.addWorksheet("指标").addTable({
      name: "指标表",
      ref: "B3",
      ...options,
      columns: [{ name: "地区", totalsRowLabel: "汇总" }, { name: "专利" }],
      rows: [
        ["甲县", 12],
        ["乙县", 9],
      ],
    });
  });

describe("Excel tables", () => {
  it("are known with their header and totals rows", async () => {
    const { sheets } = await read(await withTable({ headerRow: true, totalsRow: true }));
    expect(sheets[0]?.lists).toBeUndefined();
    expect(sheets[1]?.lists).toEqual([
      {
        name: "指标表",
        area: { top: 2, left: 1, bottom: 5, right: 2 },
        headerRow: true,
        totalsRow: true,
      },
    ]);
  });

  it("without a header row say so", async () => {
    const { sheets } = await read(await withTable({ headerRow: false, totalsRow: false }));
    expect(sheets[1]?.lists).toMatchObject([{ headerRow: false, totalsRow: false }]);
  });

  it("have a header row where the file leaves it out, as Excel does", async () => {
    const bytes = await rewritten(
      await withTable({ headerRow: true, totalsRow: false }),
      "xl/tables/table1.xml",
      (xml) => xml.replace(/ headerRowCount="1"/, ""),
    );
    const { sheets } = await read(bytes);
    expect(sheets[1]?.lists).toMatchObject([{ name: "指标表", headerRow: true }]);
  });

  it("are found where the file names their parts from the root", async () => {
    const bytes = await rewritten(
      await withTable({ headerRow: true, totalsRow: false }),
      "xl/worksheets/_rels/sheet2.xml.rels",
      (xml) => xml.replace("../tables/", "/xl/tables/"),
    );
    const { sheets } = await read(bytes);
    expect(sheets[1]?.lists).toHaveLength(1);
  });
});

describe("defined names", () => {
  it("of cells, areas and whole columns are known, quotes of the sheet's name taken off", async () => {
    const bytes = await saved((book) => {
      book.addWorksheet("24'数据").addRow([1, 2]);
      const sheet = book.addWorksheet("表");
      sheet.addRow([1, 2]);
    });
    const named = await rewritten(bytes, "xl/workbook.xml", (xml) =>
      xml.replace(
        "</sheets>",
        "</sheets><definedNames><definedName name='人口'>'24''数据'!$A$1</definedName>" +
          "<definedName name='数据' localSheetId='1'>表!$A$1:$B$1</definedName>" +
          "<definedName name='列'>表!$B:$B</definedName></definedNames>",
      ),
    );
    expect((await read(named)).names).toEqual([
      { name: "人口", area: { sheet: "24'数据", top: 0, left: 0, bottom: 0, right: 0 } },
      { name: "数据", area: { sheet: "表", top: 0, left: 0, bottom: 0, right: 1 } },
      { name: "列", area: { sheet: "表", top: 0, left: 1, bottom: 1048575, right: 1 } },
    ]);
  });

  it("that are hidden, a program's own, formulas or broken are left out", async () => {
    const bytes = await rewritten(
      await saved((book) => void book.addWorksheet("表").addRow([1])),
      "xl/workbook.xml",
      (xml) =>
        xml.replace(
          "</sheets>",
          "</sheets><definedNames><definedName name='_xlnm.Print_Area'>表!$A$1:$B$9</definedName>" +
            "<definedName name='藏' hidden='1'>表!$A$1</definedName>" +
            "<definedName name='坏'>#REF!</definedName><definedName name='税率'>0.06</definedName>" +
            "<definedName name='动'>OFFSET(表!$A$1,0,0,3,1)</definedName>" +
            "<definedName name='两处'>表!$A$1,表!$C$1</definedName></definedNames>",
        ),
    );
    expect((await read(bytes)).names).toBeUndefined();
  });
});

describe("indents", () => {
  it("from the left are known by their steps, those from the right are not", async () => {
    const bytes = await saved((book) => {
      const sheet = book.addWorksheet("表");
      sheet.addRows([["发明专利"], ["实用新型"], ["外观设计"]]);
      sheet.getCell("A2").alignment = { horizontal: "left", indent: 2 };
      sheet.getCell("A3").alignment = { horizontal: "right", indent: 2 };
    });
    const { sheets } = await read(bytes);
    expect(sheets[0]?.rows.map(([cell]) => cell?.indent)).toEqual([undefined, 2, undefined]);
  });
});
