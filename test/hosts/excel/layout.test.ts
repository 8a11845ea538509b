import { hiddenRows } from "../../../src/hosts/excel/hiddenRows";
import { parseAreas } from "../../../src/hosts/excel/parseAreas";

describe("parseAreas", () => {
  const titleAndHeader = [
    { top: 0, left: 0, bottom: 0, right: 6 },
    { top: 1, left: 1, bottom: 1, right: 3 },
  ];

  it.each([
    ["one area", "指标!A1:G1", titleAndHeader.slice(0, 1)],
    ["several", "指标!A1:G1,指标!B2:D2", titleAndHeader],
    ["a blank behind the comma", "指标!A1:G1, 指标!B2:D2", titleAndHeader],
    ["names that need quotes", "'2022年'!A1:G1,'2022年'!B2:D2", titleAndHeader],
    ["a comma in the name", "'一季度, 全省'!A1:G1,'一季度, 全省'!B2:D2", titleAndHeader],
    ["an apostrophe in the name", "'it''s, A1:B2'!A1:G1,'it''s, A1:B2'!B2:D2", titleAndHeader],
    ["an exclamation mark in the name", "'快!'!A1:G1,'快!'!B2:D2", titleAndHeader],
    ["no names", "A1:G1,B2:D2", titleAndHeader],
    ["whole columns, which are no rectangle", "指标!A:C", []],
    ["nothing", "", []],
  ])("%s", (_, address, expected) => {
    expect(parseAreas(address)).toEqual(expected);
  });
});

describe("hiddenRows", () => {
  it("are those missing from the view", () => {
    expect(
      hiddenRows(0, 5, [
        ["A1", "B1"],
        ["A2", "B2"],
        ["A5", "B5"],
      ]),
    ).toEqual([2, 3]);
  });

  it("are counted from the top of the sheet, and addresses may name it", () => {
    expect(hiddenRows(9, 3, [["'2022年'!C10"], ["'2022年'!C12"]])).toEqual([10]);
  });

  it("of a view without cells nothing is said", () => {
    expect(hiddenRows(0, 3, [])).toEqual([]);
    expect(hiddenRows(0, 3, [[]])).toEqual([]);
  });
});
