import { checkDraft } from "../../src/check/checkDraft";
import { checkJson } from "../../src/check/print/checkJson";
import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";
import { bookOf, sheetOf } from "../support/sheetOf";

/** An invented city of three districts: what it brought in ten months, and what it had at the end of the year. */
const CITY = readWorkbook(
  bookOf(
    sheetOf("专利", [
      "2023年1-10月各区情况|<|<",
      "地区|专利授权量（件）|同比（%）",
      "海港区|1200|3.1",
      "南湖区|900|-2.4",
      "北山区|600|5.0",
      "全市|2700|1.6",
    ]),
    sheetOf("年末", [
      "2023年各区专利情况|<|<",
      "地区|有效发明专利（件）|专利授权量（件）",
      "海港区|5200|1500",
      "南湖区|3100|1100",
      "北山区|1700|800",
      "全市|10000|3400",
    ]),
  ),
);

/** A county by the twelve months of its year. */
const YEAR = readWorkbook(
  bookOf(
    sheetOf("主要指标", [
      "青禾县主要经济指标（2023年1—12月）|<|<|<",
      "指标|单位|1—12月累计|同比增长（%）",
      "地区生产总值|亿元|174.5|5.0",
      "社会消费品零售总额|亿元|46.8|6.8",
    ]),
  ),
);

function told(text: string, reading: Reading): string[] {
  const { figures } = checkJson(checkDraft(reading, text));
  return figures.map(({ text: figure, verdict }) => `${figure} ${verdict}`);
}

describe("whose a text is and when it is about", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is the whole's, though it names one of its members once",
      "全市有效发明专利10000件。其中，海港区有效发明专利5200件，居全市第1位。全市专利授权量3400件。",
      ["10000件 一致", "5200件 一致", "第1位 一致", "3400件 一致"],
    ],
    [
      "is the whole's, where a member is named only as an example, far behind the beginning",
      "年末有效发明专利10000件。全年专利授权量3400件。\n海港区有效发明专利5200件。",
      ["10000件 一致", "3400件 一致", "5200件 一致"],
    ],
    [
      "is the year's behind a first sentence that is about some months of it",
      "2023年1-10月，全市专利授权量2700件，同比增长1.6%。\n截至2023年底，全市有效发明专利10000件。\n全年专利授权量3400件，2023年，海港区专利授权量1500件。",
      ["2700件 一致", "1.6% 一致", "10000件 一致", "3400件 一致", "1500件 一致"],
    ],
    [
      "is that of the first months it names without a year",
      "1-10月，全市专利授权量2700件，同比增长1.6%。",
      ["2700件 一致", "1.6% 一致"],
    ],
    [
      "is not a year that comes behind the first comma, which one figure may be late by",
      "主要指标稳中有进，2022年研发强度达2.1%。全年专利授权量3400件。",
      ["2.1% 查无出处", "3400件 一致"],
    ],
    [
      "is of some months below a title that says so, and 2023年 may be these or the year",
      "2023年1-10月专利情况\n全市专利授权量2700件。2023年，南湖区专利授权量900件，北山区专利授权量800件。",
      ["2700件 一致", "900件 一致", "800件 一致"],
    ],
    [
      "is not excused where neither the months nor the year have the figure",
      "2023年1-10月专利情况\n2023年，南湖区专利授权量910件。",
      ["910件 不一致"],
    ],
    [
      "is the year, whichever of 全年 and 1—12月 the sheet and the text say",
      "2023年全县地区生产总值174.5亿元，增长5.0%。\n全年社会消费品零售总额46.8亿元。\n1—12月，社会消费品零售总额增长6.8%。",
      ["174.5亿元 一致", "5.0% 一致", "46.8亿元 一致", "6.8% 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text, text.includes("全县") ? YEAR : CITY)).toEqual(expected);
  });
});
