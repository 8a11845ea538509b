import ExcelJS from "exceljs";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { drawObservations, drawRefusals } from "../support/drawObservations";

interface Written {
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Excel tables by their top left cells, written over the rows. */
  readonly tables?: Readonly<Record<string, Partial<ExcelJS.TableProperties>>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly indents?: Readonly<Record<string, number>>;
}

/** Writes a sheet with what Excel knows of it, as a user's file, and reads it again. */
async function readingOf({ rows, tables = {}, names = {}, indents = {} }: Written) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("表");
  sheet.addRows(rows.map((row) => [...row]));
  for (const [ref, { columns = [], rows: body = [], ...options }] of Object.entries(tables)) {
    sheet.addTable({ name: `表${ref}`, ref, headerRow: true, columns, rows: body, ...options });
  }
  for (const [name, area] of Object.entries(names)) book.definedNames.add(`表!${area}`, name);
  for (const [cell, indent] of Object.entries(indents)) {
    sheet.getCell(cell).alignment = { horizontal: "left", indent };
  }
  const workbook = await readXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
  if (!workbook.ok) throw new Error(workbook.problem.code);
  const reading = readWorkbook(workbook.value);
  return {
    tables: reading.tables.map(({ id, title }) => [id, ...(title ? [title] : [])].join(" ")),
    figures: drawObservations(reading),
    refused: drawRefusals(reading),
  };
}

const columns = (...names: string[]) => names.map((name) => ({ name }));

describe("Excel tables", () => {
  it("have the header Excel knows, and a totals row that is no peer, whatever it is called", async () => {
    const { tables, figures } = await readingOf({
      rows: [["2022年各县专利（件）"], []],
      tables: {
        A3: {
          totalsRow: true,
          columns: [
            { name: "县区", totalsRowLabel: "十县" },
            { name: "2022年", totalsRowFunction: "sum" },
          ],
          rows: [
            ["甲县", 10],
            ["乙县", 8],
          ],
        },
      },
    });
    expect(tables).toEqual(["表!A3:B6 2022年各县专利（件）"]);
    expect(figures.slice(0, 2)).toEqual([
      "B4 甲县 专利 level 2022年 10件 .0",
      "B5 乙县 专利 level 2022年 8件 .0",
    ]);
    expect(
      figures.filter((figure) => figure.includes("十县") && !figure.includes("(total)")),
    ).toEqual([]);
  });

  it("stand apart though they touch, and their numbered headings are read as they were meant", async () => {
    const { tables, figures, refused } = await readingOf({
      rows: [["2022年各县指标"]],
      tables: {
        A2: {
          columns: columns("县区", "专利（件）", "位次"),
          rows: [
            ["甲县", 10, 1],
            ["乙县", 8, 2],
          ],
        },
        D2: {
          columns: columns("县区", "合同（项）", "位次", "企业（家）", "位次2"),
          rows: [
            ["甲县", 5, 2, 30, 1],
            ["乙县", 7, 1, 20, 2],
          ],
        },
      },
    });
    expect(tables).toEqual(["表!A2:C4 2022年各县指标", "表!D2:H4 2022年各县指标"]);
    expect(figures).toContain("E3 甲县 合同 level 2022年 5项 .0");
    expect(figures).toContain("H3 甲县 企业 rank 2022年 1位 .0");
    expect(figures).toHaveLength(12);
    expect(refused).toEqual([]);
  });

  it("with headings Excel has made up are not told by them", async () => {
    const { figures, refused } = await readingOf({
      rows: [["2022年各县指标"]],
      tables: {
        A2: { columns: columns("县区", "专利（件）", "列1"), rows: [["甲县", 10, 3]] },
      },
    });
    expect(figures).toEqual(["B3 甲县 专利 level 2022年 10件 .0"]);
    expect(refused).toEqual(["表!C3 unclear-header"]);
  });
});

describe("defined names", () => {
  it("name a column of figures that has no heading, with its unit", async () => {
    const { figures } = await readingOf({
      rows: [["2022年各县情况"], ["县区", "专利（件）", null], ["甲县", 10, 43], ["乙县", 8, 31]],
      names: { 人口_万人: "$C$3:$C$4" },
    });
    expect(figures).toContain("C3 甲县 人口 level 2022年 43万人 .0");
  });

  it("name a figure whose row has no name, and none that has one", async () => {
    const { figures } = await readingOf({
      rows: [
        ["2022年指标"],
        ["指标", "单位", "本年"],
        ["专利授权量", "件", 330],
        [null, "万人", 431],
        ["合同", "项", 20],
      ],
      names: { 常住人口: "$C$4", 别名: "$C$5" },
    });
    expect(figures).toEqual([
      "C3 己 专利授权量 level 2022年 330件 .0",
      "C4 己 常住人口 level 2022年 431万人 .0",
      "C5 己 合同 level 2022年 20项 .0",
    ]);
  });

  it("part tables that touch, and no table that would lose its names", async () => {
    const rows = [
      ["2022年情况"],
      ["县区", "专利（件）", "县区", "合同（项）"],
      ["甲县", 10, "甲县", 5],
    ];
    const parted = await readingOf({ rows, names: { 专利表: "$A$2:$B$3" } });
    expect(parted.tables).toEqual(["表!A2:B3 2022年情况", "表!C2:D3 2022年情况"]);
    const whole = await readingOf({
      rows: [["2022年情况"], ["县区", "专利（件）", "合同（项）"], ["甲县", 10, 5], ["乙县", 8, 7]],
      names: { 左: "$A$2:$B$4", 上: "$A$2:$C$3" },
    });
    expect(whole.tables).toEqual(["表!A2:C4 2022年情况"]);
    expect(whole.figures).toHaveLength(4);
  });

  it("say whose workbook it is", async () => {
    const { tables, figures } = await readingOf({
      rows: [
        ["甲市科学技术局"],
        [],
        ["2022年各市专利（件）"],
        ["地区", "2022年"],
        ["甲市", 10],
        ["乙市", 8],
      ],
      names: { 单位名称: "$A$1" },
    });
    expect(tables).toEqual(["表!A4:B6 2022年各市专利（件）"]);
    expect(figures).toEqual([
      "B5 己 专利 level 2022年 10件 .0",
      "B6 乙市 专利 level 2022年 8件 .0",
    ]);
  });
});

describe("cells set in", () => {
  const rows = [
    ["2022年指标"],
    ["指标", "本年"],
    ["专利授权量（件）", 330],
    ["发明专利", 50],
    ["企业（家）", 20],
  ];

  it("make a row part of the one above that is set in less, though no 其中 is said", async () => {
    const { figures } = await readingOf({ rows, indents: { A4: 1 } });
    expect(figures).toEqual([
      "B3 己 专利授权量 level 2022年 330件 .0",
      "B4 己 发明专利 level 2022年 50件 .0 partOf=专利授权量",
      "B5 己 企业 level 2022年 20家 .0",
    ]);
  });

  it("say nothing where all are set in alike", async () => {
    const { figures } = await readingOf({ rows, indents: { A3: 1, A4: 1, A5: 1 } });
    expect(figures.filter((figure) => figure.includes("partOf"))).toEqual([]);
  });
});
