import { readWorkbook } from "../../src/tables/readWorkbook";
import { formatAddress } from "../../src/workbook/address";
import { drawObservations, drawRefusals } from "../support/drawObservations";
import { bookOf, sheetOf } from "../support/sheetOf";

const REGIONS = ["地区|专利(件)", "甲市|12", "乙市|18"];

describe("readWorkbook", () => {
  it("refuses a workbook without sheets, and one without content, as empty", () => {
    expect(readWorkbook(bookOf()).refused).toEqual([
      {
        area: { sheet: "", top: 0, left: 0, bottom: 0, right: 0 },
        problem: { code: "empty-workbook" },
      },
    ]);
    const blank = bookOf(sheetOf("Sheet1", []), sheetOf("Sheet2", ["|", "' |"]));
    expect(drawRefusals(readWorkbook(blank))).toEqual(["Sheet1!A1 empty-workbook"]);
  });

  it("finds no table in prose", () => {
    const reading = readWorkbook(bookOf(sheetOf("说明", ["填表说明", "1.按季度填报。", "", "完"])));
    expect(drawRefusals(reading)).toEqual(["说明!A1:A4 no-table"]);
    expect(reading.tables).toEqual([]);
  });

  it("misses nothing in a sheet that holds the address of a page", () => {
    const book = bookOf(sheetOf("好", REGIONS), sheetOf("来源", ["https://www.stats.gov.cn/sj/"]));
    expect(drawRefusals(readWorkbook(book))).toEqual([]);
  });

  it.each([
    [
      "figures of years of nobody knows what",
      ["地区|2023年|2022年", "甲市|8|7", "乙市|5|4"],
      ["表!A1:C3 missing-indicator-name"],
    ],
    ["figures without a header", ["甲市|12", "乙市|18"], ["表!A1:B2 no-header"]],
    ["a header without figures", ["地区|专利(件)", "甲市|", "乙市|"], ["表!A1:B3 no-numbers"]],
    ["figures without names", ["专利(件)|论文(篇)", "12|5", "18|6"], ["表!A1:B3 no-label-column"]],
    ["rows nobody can tell", ["类属|甲级(个)", "子|1", "丑|2"], ["表!A1:B3 unclear-layout"]],
  ])("refuses %s", (_name, drawing, refused) => {
    expect(drawRefusals(readWorkbook(bookOf(sheetOf("表", drawing))))).toEqual(refused);
  });

  it("reads what it can and refuses the rest of a workbook", () => {
    const book = bookOf(sheetOf("好", REGIONS), sheetOf("坏", ["1|2", "3|4"]), sheetOf("空", []));
    const reading = readWorkbook(book);
    expect(reading.tables.map(({ id }) => id)).toEqual(["好!A1:B3"]);
    expect(drawRefusals(reading)).toEqual(["坏!A1:B2 no-header"]);
  });

  it("reads hidden rows, columns and sheets like others", () => {
    const shown = readWorkbook(bookOf(sheetOf("表", REGIONS)));
    const hidden = readWorkbook(
      bookOf(sheetOf("表", REGIONS, { visible: false, hiddenRows: [1], hiddenColumns: [1] })),
    );
    expect(hidden).toEqual(shown);
  });

  it("sets a hidden row aside where a shown one has its name", () => {
    const rows = ["2020年|<", "地区|专利(件)", "甲市|7", "乙市|5", "甲市|8"];
    const reading = readWorkbook(bookOf(sheetOf("表", rows, { hiddenRows: [2] })));
    expect(drawObservations(reading)).toEqual([
      "B4 乙市 专利 level 2020年 5件 .0",
      "B5 甲市 专利 level 2020年 8件 .0",
    ]);
    expect(drawRefusals(reading)).toEqual([]);
  });

  it("names a sheet's own rows and columns wherever its used range begins", () => {
    const reading = readWorkbook(
      bookOf(sheetOf("2020年", REGIONS, { firstRow: 9, firstColumn: 27 })),
    );
    expect(reading.tables[0]?.id).toBe("2020年!AB10:AC12");
    expect(drawObservations(reading)[0]).toBe("AC11 甲市 专利 level 2020年 12件 .0");
  });

  it("ties a figure to its name, header and unit cells", () => {
    const reading = readWorkbook(
      bookOf(sheetOf("表", ["2020年指标", "指标|单位|本年", "专利|件|12"])),
    );
    const said = reading.observations[0]?.said ?? {};
    const cells = Object.entries(said).map(([attribute, { by, cells }]) => [
      attribute,
      by,
      ...cells.map(formatAddress),
    ]);
    expect(cells).toEqual([
      ["indicator", "name", "表!A3"],
      ["entity", "book"],
      ["period", "column", "表!C2"],
      ["unit", "row", "表!B3"],
    ]);
  });

  it("says what every row and column was taken for", () => {
    const [table] = readWorkbook(
      bookOf(
        sheetOf("2020年", [
          "序号|组别|地区|专利(件)|位次|环比(%)|核|备注",
          "1|一|甲市|12|2|1|甲乙|",
          "||全省|30|||丙丁|",
        ]),
      ),
    ).tables;
    expect(table?.columns.map(({ role, label }) => `${label}=${role}`)).toEqual([
      "序号=sequence",
      "组别=group",
      "地区=entity",
      "专利(件)=level",
      "位次=rank",
      "环比(%)=held",
      "核=remark",
      "备注=remark",
    ]);
    expect(table?.rows.map(({ role, label }) => `${label}=${role}`)).toEqual([
      "甲市=member",
      "全省=total",
    ]);
  });

  it("refuses a sheet of 200,000 rows, naming the limit", () => {
    const [header = "", ...rows] = [
      "地区|专利(件)",
      ...Array.from({ length: 200000 }, () => "甲|1"),
    ];
    const reading = readWorkbook(bookOf(sheetOf("大表", [header, ...rows])));
    expect(reading.refused).toEqual([
      {
        area: { sheet: "大表", top: 0, left: 0, bottom: 200000, right: 1 },
        problem: { code: "sheet-too-large", detail: { limit: 200000, sheet: "大表" } },
      },
    ]);
  });

  it("reads a table of twenty thousand rows", () => {
    const rows = Array.from({ length: 19000 }, (_, index) => `第${index}号|${index}`);
    const reading = readWorkbook(bookOf(sheetOf("大表", ["企业|专利(件)", ...rows])));
    expect(reading.observations).toHaveLength(19000);
    expect(reading.refused).toEqual([]);
  });

  it("passes on why a host did not read a sheet", () => {
    const problem = { code: "sheet-too-large", detail: { sheet: "大表" } } as const;
    const sheet = { ...sheetOf("大表", []), firstRow: 4, problem };
    expect(readWorkbook(bookOf(sheet, sheetOf("表", REGIONS)))).toMatchObject({
      refused: [{ area: { sheet: "大表", top: 4, left: 0 }, problem }],
      tables: [{ id: "表!A1:B3" }],
    });
  });

  it("refuses a table of hundreds of columns without trying", () => {
    const columns = Array.from({ length: 600 }, (_, index) => `指标${index}(件)`).join("|");
    const row = Array.from({ length: 600 }, (_, index) => index).join("|");
    const reading = readWorkbook(bookOf(sheetOf("宽表", [`地区|${columns}`, `甲市|${row}`])));
    expect(drawRefusals(reading)).toEqual(["宽表!A1:WC2 too-many-columns"]);
  });
});
