import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

const CASES: readonly DrawnCase[] = [
  {
    name: "the year in the header goes before the title",
    on: "指标",
    sheet: ["2021年主要指标", "指标|单位|2019年|2020", "R&D经费|亿元|20.3|24.6"],
    tables: ["指标!A2:D3 indicator-by-period"],
    figures: ["C3 己 R&D经费 level 2019年 20.3亿元 .1", "D3 己 R&D经费 level 2020年 24.6亿元 .1"],
  },
  {
    name: "本年 is the year of the title",
    on: "指标",
    sheet: ["2020年主要指标", "指标|单位|上年|本年|下年目标", "R&D经费|亿元|20.3|24.6|28"],
    tables: ["指标!A2:E3 indicator-by-role"],
    figures: [
      "C3 己 R&D经费 level 2019年 20.3亿元 .1",
      "D3 己 R&D经费 level 2020年 24.6亿元 .1",
      "E3 己 R&D经费 target 2021年 28亿元 .0",
    ],
  },
  {
    name: "本年 is the year of the sheet's name",
    sheet: ["主要指标", "指标|单位|本年", "R&D经费|亿元|24.6"],
    tables: ["2020年!A2:C3 indicator-by-role"],
    figures: ["C3 己 R&D经费 level 2020年 24.6亿元 .1"],
  },
  {
    name: "months of the title, and the same months a year before",
    on: "指标",
    sheet: [
      "2020年1—11月主要指标",
      "指标|单位|本年累计|上年同期|增长(%)",
      "R&D经费|亿元|20.3|18.1|12.2",
    ],
    tables: ["指标!A2:E3 indicator-by-role"],
    figures: [
      "C3 己 R&D经费 level 2020年1—11月 20.3亿元 .1",
      "D3 己 R&D经费 level 2019年1—11月 18.1亿元 .1",
      "E3 己 R&D经费 growth 2020年1—11月 0.122% .1",
    ],
  },
  {
    name: "累计 in a table of one month begins in January",
    on: "2020年10月",
    sheet: ["指标|单位|本年累计|上年同期|累计增长(%)", "R&D经费|亿元|20.3|18.1|12.2"],
    tables: ["2020年10月!A1:E2 indicator-by-role"],
    figures: [
      "C2 己 R&D经费 level 2020年1—10月 20.3亿元 .1",
      "D2 己 R&D经费 level 2019年1—10月 18.1亿元 .1",
      "E2 己 R&D经费 growth 2020年1—10月 0.122% .1",
    ],
  },
  {
    name: "a partial year beside full ones",
    on: "指标",
    sheet: ["指标|单位|2019年|2020年|2020年1-11月", "R&D经费|亿元|1|2|1.8"],
    tables: ["指标!A1:E2 indicator-by-period"],
    figures: [
      "C2 己 R&D经费 level 2019年 1亿元 .0",
      "D2 己 R&D经费 level 2020年 2亿元 .0",
      "E2 己 R&D经费 level 2020年1—11月 1.8亿元 .1",
    ],
  },
  {
    name: "derived columns belong to the latest year",
    on: "指标",
    sheet: ["指标|单位|2020年|2019年|同比增长(%)|年度目标", "R&D经费|亿元|24.6|20.3|21.2|25"],
    tables: ["指标!A1:F2 indicator-by-role"],
    figures: [
      "C2 己 R&D经费 level 2020年 24.6亿元 .1",
      "D2 己 R&D经费 level 2019年 20.3亿元 .1",
      "E2 己 R&D经费 growth 2020年 0.212% .1",
      "F2 己 R&D经费 target 2020年 25亿元 .0",
    ],
  },
  {
    name: "a growth column behind each year",
    on: "指标",
    sheet: ["指标|单位|2019年|增长(%)|2020年|增长(%)", "R&D经费|亿元|20.3|8.1|24.6|21.2"],
    tables: ["指标!A1:F2 indicator-by-role"],
    figures: [
      "C2 己 R&D经费 level 2019年 20.3亿元 .1",
      "D2 己 R&D经费 growth 2019年 0.081% .1",
      "E2 己 R&D经费 level 2020年 24.6亿元 .1",
      "F2 己 R&D经费 growth 2020年 0.212% .1",
    ],
  },
  {
    name: "places of two years",
    on: "指标",
    sheet: ["指标|2020年(件)|2019年位次|2020年位次", "专利|12|5|4"],
    tables: ["指标!A1:D2 indicator-by-role"],
    figures: [
      "B2 己 专利 level 2020年 12件 .0",
      "C2 己 专利 rank 2019年 5位 .0",
      "D2 己 专利 rank 2020年 4位 .0",
    ],
  },
  {
    name: "no year anywhere",
    on: "指标",
    sheet: ["指标|单位|上年|本年", "R&D经费|亿元|20.3|24.6"],
    tables: ["指标!A1:D2 indicator-by-role"],
    figures: ["C2 己 R&D经费 level 上年 20.3亿元 .1", "D2 己 R&D经费 level 本年 24.6亿元 .1"],
  },
  {
    name: "a span of years in a title is no year",
    on: "指标",
    sheet: ["2016—2020年主要指标", "指标|单位|本年", "R&D经费|亿元|24.6"],
    tables: ["指标!A2:C3 indicator-by-role"],
    figures: ["C3 己 R&D经费 level 本年 24.6亿元 .1"],
  },
  {
    name: "the only year of the workbook counts for sheets without one",
    sheets: {
      指标: ["2020年主要指标", "指标|单位|本年", "R&D经费|亿元|24.6"],
      对标: ["地区|专利(件)", "甲市|12"],
    },
    tables: ["指标!A2:C3 indicator-by-role", "对标!A1:B2 entity-by-indicator"],
    figures: ["C3 己 R&D经费 level 2020年 24.6亿元 .1", "B2 甲市 专利 level 2020年 12件 .0"],
  },
  {
    name: "years over figures count where no title has one",
    sheets: {
      指标: ["指标|单位|2019年|2020年", "R&D经费|亿元|20.3|24.6"],
      对标: ["地区|专利(件)", "甲市|12"],
    },
    tables: ["指标!A1:D2 indicator-by-period", "对标!A1:B2 entity-by-indicator"],
    figures: [
      "C2 己 R&D经费 level 2019年 20.3亿元 .1",
      "D2 己 R&D经费 level 2020年 24.6亿元 .1",
      "B2 甲市 专利 level 2020年 12件 .0",
    ],
  },
  {
    name: "下年目标 is the year after the workbook's",
    sheets: {
      指标: ["2020年主要指标", "指标|单位|本年", "R&D经费|亿元|24.6"],
      下年目标: ["指标|单位|目标值", "R&D经费|亿元|28"],
    },
    tables: ["指标!A2:C3 indicator-by-role", "下年目标!A1:C2 indicator-by-role"],
    figures: ["C3 己 R&D经费 level 2020年 24.6亿元 .1", "C2 己 R&D经费 target 2021年 28亿元 .0"],
  },
  {
    name: "a sheet of goals has its own year",
    sheets: {
      指标: ["2020年主要指标", "指标|单位|本年", "R&D经费|亿元|24.6"],
      目标: ["2021年主要预期目标", "指标|单位|基期|目标值", "R&D经费|亿元|24.6|28"],
    },
    tables: ["指标!A2:C3 indicator-by-role", "目标!A2:D3 indicator-by-role"],
    figures: [
      "C3 己 R&D经费 level 2020年 24.6亿元 .1",
      "C3 己 R&D经费 level 2020年 24.6亿元 .1",
      "D3 己 R&D经费 target 2021年 28亿元 .0",
    ],
  },
  {
    name: "two years of titles leave other sheets without one",
    sheets: {
      甲: ["2019年指标", "指标|单位|本年", "R&D经费|亿元|20.3"],
      乙: ["2020年指标", "指标|单位|本年", "R&D经费|亿元|24.6"],
      丙: ["指标|单位|本年", "专利|件|12"],
    },
    tables: [
      "甲!A2:C3 indicator-by-role",
      "乙!A2:C3 indicator-by-role",
      "丙!A1:C2 indicator-by-role",
    ],
    figures: [
      "C3 己 R&D经费 level 2019年 20.3亿元 .1",
      "C3 己 R&D经费 level 2020年 24.6亿元 .1",
      "C2 己 专利 level 本年 12件 .0",
    ],
  },
  {
    name: "months of a year beside a year before it are what other sheets are about",
    sheets: {
      甲: ["2020年指标", "指标|单位|本年", "R&D经费|亿元|20.3"],
      乙: ["2021年1-10月指标", "指标|单位|完成", "技术合同成交额|亿元|24.6"],
      丙: ["指标|单位|本年新增", "省级平台|家|12"],
    },
    tables: [
      "甲!A2:C3 indicator-by-role",
      "乙!A2:C3 indicator-by-role",
      "丙!A1:C2 indicator-by-role",
    ],
    figures: [
      "C3 己 R&D经费 level 2020年 20.3亿元 .1",
      "C3 己 技术合同成交额 level 2021年1—10月 24.6亿元 .1",
      "C2 己 省级平台 level 2021年1—10月 12家 .0 counting=new",
    ],
  },
  {
    name: "the date of issue is no year of figures",
    on: "指标",
    sheet: ["主要指标", "填报日期：2021年1月15日", "指标|单位|本年", "R&D经费|亿元|24.6"],
    tables: ["指标!A3:C4 indicator-by-role"],
    figures: ["C4 己 R&D经费 level 本年 24.6亿元 .1"],
  },
  {
    name: "quarters and halves",
    on: "指标",
    sheet: ["指标|单位|2020年一季度|2020年上半年|2020年前三季度", "R&D经费|亿元|5|11|17"],
    tables: ["指标!A1:E2 indicator-by-period"],
    figures: [
      "C2 己 R&D经费 level 2020年一季度 5亿元 .0",
      "D2 己 R&D经费 level 2020年上半年 11亿元 .0",
      "E2 己 R&D经费 level 2020年前三季度 17亿元 .0",
    ],
  },
  {
    name: "当月 and 当季 are the end of the months the table is about",
    sheet: ["2020年1-9月专利", "指标|单位|当月|当季|本年累计", "专利授权量|件|12|30|95"],
    tables: ["2020年!A2:E3 indicator-by-role"],
    figures: [
      "C3 己 专利授权量 level 2020年9月 12件 .0",
      "D3 己 专利授权量 level 2020年三季度 30件 .0",
      "E3 己 专利授权量 level 2020年前三季度 95件 .0",
    ],
  },
  {
    name: "当月 in a table of a year is of no month anybody could name",
    sheet: ["指标|单位|当月|本年", "专利授权量|件|12|95"],
    tables: ["2020年!A1:D2 indicator-by-role"],
    figures: ["D2 己 专利授权量 level 2020年 95件 .0"],
    refused: ["2020年!C2 unclear-header"],
  },
  {
    name: "the last day of a year, as a text and as a date",
    sheet: ["指标|单位|2019年12月31日|44196@yyyy-mm-dd", "高新技术企业|家|187|224"],
    tables: ["2020年!A1:D2 indicator-by-period"],
    figures: [
      "C2 己 高新技术企业 level 2019年 187家 .0",
      "D2 己 高新技术企业 level 2020年 224家 .0",
    ],
  },
];

describe("which period a figure belongs to", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
