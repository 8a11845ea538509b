import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

const LEDGER = sheetOf("指标", ["指标|单位|2023年", "R&D经费|亿元|5.12"]);
const LINES = [
  "2023年云台县工作总结",
  "一、科技投入",
  "2023年，全县R&D经费支出5.12亿元，同比增长9.4%，研发投入强度达到1.92%。",
  "二、存在问题",
  "高新技术企业79家，比上年减少7家，同比下降8.1%，企业创新能力有待提升。",
];

describe("the sheet onto which a text was put", () => {
  it("is not read back as the office's own words", () => {
    const { texts, tables, refused } = readWorkbook(
      bookOf(LEDGER, sheetOf("指标总结 云台县 2023年", LINES)),
    );
    expect(texts).toEqual([]);
    expect(tables).toHaveLength(1);
    expect(refused).toEqual([]);
  });

  it("is told from a sheet of the office's own", () => {
    expect(readWorkbook(bookOf(LEDGER, sheetOf("工作情况", LINES))).texts).toHaveLength(2);
  });
});
