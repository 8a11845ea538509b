import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

/** What is read of each row, by name. */
function read(...rows: string[]) {
  const { observations, refused } = readWorkbook(bookOf(sheetOf("表", rows)));
  return {
    named: [...new Set(observations.map(({ indicator, entity }) => entity || indicator))],
    refused: refused.map(({ problem }) => problem.code),
  };
}

describe("a row whose name is no name", () => {
  it("is refused among the indicators of a ledger", () => {
    const found = read("指标|单位|2021年|2022年", "研发经费|亿元|1.2|1.5", "/|亿元|3|4");
    expect(found).toEqual({ named: ["研发经费"], refused: ["unclear-header", "unclear-header"] });
  });

  it("is refused among the places of a table, and never named as one", () => {
    const found = read(
      "地区|2021年研发经费（亿元）",
      "甲县|12.5",
      "乙县|8.4",
      "近80|3.2",
      "丙县|7.7",
    );
    expect(found).toEqual({ named: ["甲县", "乙县", "丙县"], refused: ["unclear-header"] });
  });
});
