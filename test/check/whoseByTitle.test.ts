import { draftSubject } from "../../src/check/draft/draftSubject";
import { checkDraft } from "../../src/check/checkDraft";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

/** A workbook that is of one city, and says so in its title alone. */
const BOOK = readWorkbook(
  bookOf(
    sheetOf("Sheet1", [
      "云江市2023年工业运行|<|<|<",
      "指标|单位|上半年|前三季度",
      "规上工业增加值|亿元|31.4|48.9",
    ]),
  ),
);

describe("whose a draft is", () => {
  it.each([
    "2023年前三季度云江市工业运行情况",
    "2023年1—9月云江市工业运行情况",
    "云江市2023年前三季度工业运行情况",
    "云江市人民政府2023年工作报告",
    "2023～2024学年初云江市教育统计基本情况",
    "2023年度云江市统计公报",
  ])("is told by %s", (title) => {
    const text = `${title}\n\n2023年前三季度，云江市规上工业增加值48.9亿元。`;
    const { checked } = checkDraft(BOOK, text);
    expect(checked.map(({ judgement }) => judgement.verdict)).toEqual(["consistent"]);
  });

  it("is told by a title that names years of a plan behind the body, whatever county is named most", () => {
    const counties = readWorkbook(
      bookOf(sheetOf("县区", ["县区|产值（亿元）", "鹿山县|31.4", "西坪县|48.9"])),
    );
    const text = "云江市2021—2025年发展情况\n\n2023年，鹿山县产值31.4亿元，鹿山县居第2位。";
    expect(draftSubject(counties, text, undefined).label).toBe("云江市");
  });
});
