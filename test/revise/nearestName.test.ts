import { fillDraft } from "../../src/revise/fillDraft";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

/** Made up. */
const BOOK = readWorkbook(
  bookOf(
    sheetOf("各区", [
      "海州市各区高新技术企业情况|<|<",
      "区域|高新技术企业数（家）|技术合同成交额（亿元）",
      "全市|310|45.2",
      "东山区|120|20.1",
      "西湖区|98|15",
      "南城区|92|10.1",
    ]),
    sheetOf("主要指标", [
      "海州市2023年主要指标|<|<|<",
      "指标|单位|2023年|同比增长（%）",
      "规上工业总产值|亿元|405.9|2.4",
      "实际利用外资|万美元|5742|7.6",
    ]),
  ),
);

function filled(template: string): string {
  const revision = fillDraft(BOOK, template);
  if (!revision.ok) throw new Error(revision.problem.code);
  return revision.value.text;
}

describe("what a mask goes on about", () => {
  it.each([
    [
      "is what the sentence before told of somebody else",
      "2023年，东山区高新技术企业xxx家。西湖区xx家、南城区xx家。",
      "2023年，东山区高新技术企业120家。西湖区98家、南城区92家。",
    ],
    [
      "is the one thing that the sentence before has named",
      "2023年，全市实际利用外资xxxx万美元。同比增长x.x%。",
      "2023年，全市实际利用外资5742万美元。同比增长7.6%。",
    ],
    [
      "is what stands before words that only say why",
      "2023年，全市规上工业总产值xxx.x亿元，受价格下行影响，增长x.x%。",
      "2023年，全市规上工业总产值405.9亿元，受价格下行影响，增长2.4%。",
    ],
    [
      "is nothing where words that are no name of the workbook stand between",
      "2023年，全市规上工业总产值xxx.x亿元，造纸产业运行偏弱，增长x.x%。",
      "2023年，全市规上工业总产值405.9亿元，造纸产业运行偏弱，增长x.x%。",
    ],
    [
      "is nothing where the sentence before has named two things",
      "2023年，全市规上工业总产值xxx.x亿元，实际利用外资xxxx万美元。增长x.x%。",
      "2023年，全市规上工业总产值405.9亿元，实际利用外资5742万美元。增长x.x%。",
    ],
    [
      "is nothing where what it is of stands behind",
      "2023年，全市实际利用外资xxxx万美元，增长x.x%的产业领跑。",
      "2023年，全市实际利用外资5742万美元，增长x.x%的产业领跑。",
    ],
  ])("%s", (_, template, text) => {
    expect(filled(template)).toBe(text);
  });
});
