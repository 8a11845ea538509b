import { excerptTables } from "../../src/answers/excerptTables";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { REGION_ROWS } from "../support/regionReading";
import { bookOf, sheetOf } from "../support/sheetOf";

function excerptsOf(...rows: readonly string[]): ReadonlySet<string> {
  return excerptTables(readWorkbook(bookOf(sheetOf("2020年", rows))).observations);
}

const PROVINCES = REGION_ROWS.filter(([name]) => name !== "全国");

const HEAD = "地区|R&D经费（亿元）";

describe("tables that print some members only", () => {
  it("are told by rows that lack more than a fifth of their total", () => {
    expect([...excerptsOf(HEAD, "全国|1000", "辽宁|40", "吉林|20", "四川|90")]).toEqual([
      "2020年!A1:B5",
    ]);
  });

  it("are told by what adds up alone: an amount per head is no sum of those of the members", () => {
    const rows = ["全省|1000|70000", "甲市|400|90000", "乙市|100|60000", "丙市|90|50000"];
    expect([...excerptsOf("地区|地区生产总值（亿元）|人均GDP（元）", ...rows)]).toEqual([
      "2020年!A1:C5",
    ]);
  });

  it("are those that say so: who is the fifth of 前5位 is not the last", () => {
    const title = "2020年全省R&D经费前5位的市";
    const rows = ["地区|R&D经费（亿元）", "甲市|90", "乙市|80", "丙市|70", "丁市|60", "戊市|50"];
    expect([...excerptsOf(title, ...rows)]).toEqual(["2020年!A2:B7"]);
    expect([...excerptsOf("2020年各市R&D经费", ...rows)]).toEqual([]);
  });

  it.each([
    ["rows that add up to their total", ["全市|100", "甲区|60", "乙县|40"]],
    [
      "rows that lack a little of it, such as what is of no region",
      ["全市|100", "甲区|50", "乙县|35"],
    ],
    ["what is left is given under 其他", ["全市|100", "甲区|40", "乙县|30", "其他|30"]],
    ["no total", ["甲区|60", "乙县|40"]],
    ["all provinces", ["全国|38478.7", ...PROVINCES.map(([name, amount]) => `${name}|${amount}`)]],
  ])("are none with %s", (_, rows) => {
    expect([...excerptsOf(HEAD, ...rows)]).toEqual([]);
  });
});
