import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawn, drawnFor } from "./checkedIn";

/** What an invented county is to reach by the end of its plan, and how far it is. */
const PLAN = readWorkbook(
  bookOf(
    sheetOf("规划指标", [
      "桐岭县“十四五”科技规划指标进展情况|<|<|<|<|<|<",
      "指标|单位|2022年|<|<|“十四五”|<",
      "^|^|年度目标|完成|比上年增长（%）|2025年目标|完成目标进度（%）",
      "全社会研发经费|亿元|8.2|8.4|12.0|14|60.0",
      "高新技术企业|家|70|66|10.0|110|60.0",
    ]),
    sheetOf("十四五累计", [
      "“十四五”科研指标完成情况|<|<|<|<",
      "指标|单位|规划目标（2025年）|累计完成|其中：2022年新增",
      "科技奖励|项|50|36|14",
    ]),
  ),
);

/** A group by its companies, of which two lose money. */
const GROUP = readWorkbook(
  bookOf(
    sheetOf("经营", [
      "集团所属企业2024年经营情况（单位：万元）|<|<|<|<|<",
      "单位名称|营业收入|<|利润总额|<|<",
      "^|2024年|同比%|2024年|2023年|增减额",
      "城北水务公司|5200|4.0|-610|-840|230",
      "城南水务公司|3100|-2.0|-420|-300|-120",
      "排水管护公司|1700|6.2|180|-60|240",
      "集团合计|10000|2.5|-850|-1200|350",
    ]),
  ),
);

describe("the goal of a plan", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is what a text says of a year to come",
      "2022年工作总结\n到2025年，全社会研发经费达到14亿元，高新技术企业数力争达到110家。“十四五”末，高新技术企业达到120家。",
      ["14亿元 一致", "110家 一致", "120家 不一致 110家"],
    ],
    [
      "is no figure of the year that the text is of",
      "2022年工作总结\n全社会研发经费达到14亿元。",
      ["14亿元 年份或期间错位 8.4亿元"],
    ],
    [
      "is reached in part, as that of the year is",
      "2022年工作总结\n高新技术企业66家，完成年度目标的94.3%，完成“十四五”目标的60.0%，距2025年目标还差44家。",
      ["66家 一致", "94.3% 舍入一致", "60.0% 一致", "44家 一致"],
    ],
    [
      "is what has come together since the plan began, beside what is new of it",
      "2022年工作总结\n全年获科技奖励14项，“十四五”以来累计36项。",
      ["14项 一致", "36项 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawnFor("桐岭县", text, PLAN)).toEqual(expected);
  });
});

describe("a loss", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is less, or more, than in the year before, whatever was named last",
      "城北水务公司实现营业收入5200万元，增长4.0%，减亏230万元。城南水务公司利润总额-420万元，同比增亏120万元。",
      ["5200万元 一致", "4.0% 一致", "230万元 一致", "-420万元 一致", "120万元 一致"],
    ],
    [
      "is not less where it is more",
      "城南水务公司同比减亏120万元。",
      ["120万元 不一致 减少120万元"],
    ],
    [
      "is none of a company that earns money again",
      "排水管护公司减亏240万元。",
      ["240万元 查无出处"],
    ],
    [
      "of the group is that of all its companies",
      "集团实现营业收入10000万元，增长2.5%，利润总额-850万元，减亏350万元。",
      ["10000万元 一致", "2.5% 一致", "-850万元 一致", "350万元 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawn(text, GROUP)).toEqual(expected);
  });
});
