import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

/** The text of sheets as drawn, each under its name; all figures are invented. */
function textOf(sheets: Readonly<Record<string, readonly string[]>>): string {
  const drawn = Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows));
  const written = writeNarrative(readWorkbook(bookOf(...drawn)), {});
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value);
}

const TOWNS = [
  "2021年各乡镇播种面积任务完成情况",
  "乡镇|目标任务|实际播种面积|完成率（%）",
  "东河镇|196.0|196.4|100.2",
  "西河镇|203.5|203.7|100.1",
  "南河镇|123.5|123.5|100.0",
  "北河镇|88.0|87.7|99.7",
  "上河镇|118.6|118.9|100.3",
  "下河镇|202.8|203.1|100.1",
  "合计|932.4|933.3|100.1",
];

describe("a number of which nobody knows the unit", () => {
  it("is not told as a target: how much of it is reached is", () => {
    const text = textOf({ 分乡镇: TOWNS });
    expect(text).not.toContain("932.4");
    expect(text).toContain("实际播种面积完成年度目标的100.1%");
  });

  it("does not stand behind who leads: the names alone do", () => {
    const rows = TOWNS.map((row) => row.replace(/\.\d\|/g, "|"));
    expect(textOf({ 分乡镇: rows })).not.toMatch(/（20\d）/);
  });

  it("is that of the other table where both have the same number", () => {
    const whole = ["2021年临江县农业指标", "指标|单位|2021年|2020年", "粮食总产量|万吨|72.6|71.9"];
    const towns = [
      "2021年各乡镇粮食产量",
      "乡镇|粮食总产量",
      "东河镇|30.1",
      "西河镇|22.4",
      "南河镇|20.1",
      "合计|72.6",
    ];
    expect(textOf({ 指标: whole, 分乡镇: towns })).toContain("粮食总产量72.6万吨，比上年增长1.0%");
  });
});

describe("how many of one come to one of another", () => {
  it("narrows and does not grow", () => {
    const rows = [
      "2021年临江县农民收入情况",
      "指标|单位|2021年|2020年",
      "农村居民人均可支配收入|元|20318|19060",
      "城乡居民收入比（以农村为1）|—|1.58|1.61",
    ];
    const text = textOf({ 指标: rows });
    expect(text).toContain("城乡居民收入比为1.58，较上年缩小0.03");
    expect(text).not.toContain("1.9%");
  });

  it("is no money under 单位：元", () => {
    const rows = [
      "居民人均收支情况（单位：元、%）",
      "项目|2021年|2020年|增长%",
      "人均可支配收入|31846|30215|5.4",
      "城乡居民收入比|2.01|2.05|—",
    ];
    expect(textOf({ 收支: rows })).toContain("城乡居民收入比为2.01，较上年缩小0.04");
  });
});

describe("what there is at the end of a month", () => {
  it("is told as that, and not as what the month brought", () => {
    const figures = [
      "2024年上半年临江高新区主要经济指标",
      "指标名称|单位|1—6月累计|同比增长（%）",
      "营业收入|亿元|286.4|7.8",
      "净利润|亿元|18.9|8.8",
    ];
    const firms = [
      "创新主体培育情况",
      "项目|单位|2024年6月末|2023年末",
      "高新技术企业|家|112|98",
      "瞪羚企业|家|16|12",
    ];
    expect(textOf({ 指标: figures, 主体: firms })).toMatch(/截至2024年6月末，.*高新技术企业112家/);
  });
});

describe("the title of a yearbook's tables", () => {
  const rows = [
    "2021年临江县主要指标",
    "指标|单位|2021年|增长（%）",
    "地区生产总值|亿元|231.3|5.2",
    "居民人均可支配收入|元|31846|5.4",
    "发明专利授权量|件|126|12.6",
    "医疗卫生机构床位|张|2360|2.2",
  ];

  it("is about economy and society for a year", () => {
    expect(textOf({ 指标: rows })).toMatch(/^2021年临江县国民经济和社会发展情况/);
  });
});
