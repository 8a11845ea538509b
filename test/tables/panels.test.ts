import { drawObservations } from "../support/drawObservations";
import { readingOfDrawn } from "../support/readDrawn";
import { bookOf, sheetOf } from "../support/sheetOf";
import { readWorkbook } from "../../src/tables/readWorkbook";

/** Tables printed in halves side by side: our own sheets, figures made up. */
interface Sheet {
  readonly name: string;
  readonly on: string;
  readonly sheet: readonly string[];
  readonly figures: readonly string[];
}

const PANELS: readonly Sheet[] = [
  {
    name: "regions that go on in the right half of the page",
    on: "Sheet1",
    sheet: [
      "2022年各市专利授权量|<|<|<",
      "地区|授权量（件）|地区|授权量（件）",
      "甲市|1200|戊市|1100",
      "乙市|1300|己市|1000",
      "丙市|1500|庚市|900",
      "丁市|800|辛市|700",
    ],
    figures: [
      "B3 甲市 专利授权量 level 2022年 1200件 .0",
      "B4 乙市 专利授权量 level 2022年 1300件 .0",
      "B5 丙市 专利授权量 level 2022年 1500件 .0",
      "B6 丁市 专利授权量 level 2022年 800件 .0",
      "D3 戊市 专利授权量 level 2022年 1100件 .0",
      "D4 己市 专利授权量 level 2022年 1000件 .0",
      "D5 庚市 专利授权量 level 2022年 900件 .0",
      "D6 辛市 专利授权量 level 2022年 700件 .0",
    ],
  },
  {
    name: "the same with a blank column between the halves",
    on: "Sheet1",
    sheet: [
      "2022年各市专利授权量|<|<|<|<",
      "地区|授权量（件）||地区|授权量（件）",
      "甲市|1200||戊市|1100",
      "乙市|1300||己市|1000",
      "丙市|1500||庚市|900",
    ],
    figures: [
      "B3 甲市 专利授权量 level 2022年 1200件 .0",
      "B4 乙市 专利授权量 level 2022年 1300件 .0",
      "B5 丙市 专利授权量 level 2022年 1500件 .0",
      "E3 戊市 专利授权量 level 2022年 1100件 .0",
      "E4 己市 专利授权量 level 2022年 1000件 .0",
      "E5 庚市 专利授权量 level 2022年 900件 .0",
    ],
  },
  {
    name: "indicators with units of their own in both halves",
    on: "Sheet1",
    sheet: [
      "甲县2022年主要指标|<|<|<|<|<",
      "指标|单位|数值|指标|单位|数值",
      "地区生产总值|亿元|120.5|常住人口|万人|30.2",
      "第一产业|亿元|20.5|城镇人口|万人|15.2",
      "第二产业|亿元|50.0|出生率|‰|6.2",
      "第三产业|亿元|50.0|专利授权量|件|620",
    ],
    figures: [
      "C3 己 地区生产总值 level 2022年 120.5亿元 .1",
      "C4 己 第一产业增加值 level 2022年 20.5亿元 .1",
      "C5 己 第二产业增加值 level 2022年 50亿元 .0",
      "C6 己 第三产业增加值 level 2022年 50亿元 .0",
      "F3 己 常住人口 level 2022年 30.2万人 .1",
      "F4 己 城镇人口 level 2022年 15.2万人 .1",
      "F5 己 出生率 level 2022年 0.0062‰ .1",
      "F6 己 专利授权量 level 2022年 620件 .0",
    ],
  },
  {
    name: "years in both halves",
    on: "Sheet1",
    sheet: [
      "历年人口|<|<|<",
      "年份|年末总人口（万人）|年份|年末总人口（万人）",
      "2015|100.1|2019|104.2",
      "2016|101.2|2020|105.3",
      "2017|102.3|2021|106.4",
      "2018|103.1|2022|107.5",
    ],
    figures: [
      "B3 己 年末总人口 level 2015年 100.1万人 .1",
      "B4 己 年末总人口 level 2016年 101.2万人 .1",
      "B5 己 年末总人口 level 2017年 102.3万人 .1",
      "B6 己 年末总人口 level 2018年 103.1万人 .1",
      "D3 己 年末总人口 level 2019年 104.2万人 .1",
      "D4 己 年末总人口 level 2020年 105.3万人 .1",
      "D5 己 年末总人口 level 2021年 106.4万人 .1",
      "D6 己 年末总人口 level 2022年 107.5万人 .1",
    ],
  },
  {
    name: "running numbers, two rows of headings, a total in the left half only, and a shorter right half",
    on: "Sheet1",
    sheet: [
      "2022年各县指标|<|<|<|<|<|<|<",
      "序号|地区|财政收入|<|序号|地区|财政收入|<",
      "^|^|总量（亿元）|增速（%）|^|^|总量（亿元）|增速（%）",
      "1|全市|100|5|5|丁县|20|4",
      "2|甲县|30|6|6|戊县|8|4.5",
      "3|乙县|30|6.5|7|己县|2|3.5",
      "4|丙县|10|5.5||||",
      "注：快报数|||||||",
    ],
    figures: [
      "C4 己(total) 财政收入 level 2022年 100亿元 .0 scope=全市",
      "D4 己(total) 财政收入 growth 2022年 0.05% .0 scope=全市",
      "C5 甲县 财政收入 level 2022年 30亿元 .0",
      "D5 甲县 财政收入 growth 2022年 0.06% .0",
      "C6 乙县 财政收入 level 2022年 30亿元 .0",
      "D6 乙县 财政收入 growth 2022年 0.065% .1",
      "C7 丙县 财政收入 level 2022年 10亿元 .0",
      "D7 丙县 财政收入 growth 2022年 0.055% .1",
      "G4 丁县 财政收入 level 2022年 20亿元 .0",
      "H4 丁县 财政收入 growth 2022年 0.04% .0",
      "G5 戊县 财政收入 level 2022年 8亿元 .0",
      "H5 戊县 财政收入 growth 2022年 0.045% .1",
      "G6 己县 财政收入 level 2022年 2亿元 .0",
      "H6 己县 财政收入 growth 2022年 0.035% .1",
    ],
  },
  {
    name: "places before the names of both halves",
    on: "Sheet1",
    sheet: [
      "2022年各县考核得分情况|<|<|<|<|<",
      "名次|单位|得分|名次|单位|得分",
      "1|甲县|98.1|4|丁县|90.2",
      "2|乙县|97.1|5|戊县|89.2",
      "3|丙县|96.1|6|己县|88.2",
    ],
    figures: [
      "A3 甲县 考核得分 rank 2022年 1位 .0",
      "C3 甲县 考核得分 level 2022年 98.1分 .1",
      "A4 乙县 考核得分 rank 2022年 2位 .0",
      "C4 乙县 考核得分 level 2022年 97.1分 .1",
      "A5 丙县 考核得分 rank 2022年 3位 .0",
      "C5 丙县 考核得分 level 2022年 96.1分 .1",
      "D3 丁县 考核得分 rank 2022年 4位 .0",
      "F3 丁县 考核得分 level 2022年 90.2分 .1",
      "D4 戊县 考核得分 rank 2022年 5位 .0",
      "F4 戊县 考核得分 level 2022年 89.2分 .1",
      "D5 己县 考核得分 rank 2022年 6位 .0",
      "F5 己县 考核得分 level 2022年 88.2分 .1",
    ],
  },
  {
    name: "a right half with another indicator is a table of its own",
    on: "Sheet1",
    sheet: [
      "2022年甲市情况|<|<|<",
      "地区|专利授权量（件）|地区|财政收入（亿元）",
      "甲县|1200|丁区|11",
      "乙县|1300|乙县|10",
      "丙县|1500|甲县|9",
    ],
    figures: [
      "B3 甲县 专利授权量 level 2022年 1200件 .0",
      "B4 乙县 专利授权量 level 2022年 1300件 .0",
      "B5 丙县 专利授权量 level 2022年 1500件 .0",
      "D3 丁区 财政收入 level 2022年 11亿元 .0",
      "D4 乙县 财政收入 level 2022年 10亿元 .0",
      "D5 甲县 财政收入 level 2022年 9亿元 .0",
    ],
  },
  {
    name: "lists of places under headings of their own, whose names come in another order",
    on: "Sheet1",
    sheet: [
      "2023年全省研发经费前3位的市|<|<|<|<|<|<",
      "研发经费|<|<||投入强度|<|<",
      "位次|城市|亿元||位次|城市|%",
      "1|甲市|49.6||1|甲市|3.9",
      "2|乙市|18.1||2|丁市|3.8",
      "3|丙市|9.2||3|乙市|3.2",
    ],
    figures: [
      "A4 甲市 研发经费 rank 2023年 1位 .0 scope=全省",
      "C4 甲市 研发经费 level 2023年 49.6亿元 .1",
      "A5 乙市 研发经费 rank 2023年 2位 .0 scope=全省",
      "C5 乙市 研发经费 level 2023年 18.1亿元 .1",
      "A6 丙市 研发经费 rank 2023年 3位 .0 scope=全省",
      "C6 丙市 研发经费 level 2023年 9.2亿元 .1",
      "E4 甲市 投入强度 rank 2023年 1位 .0 scope=全省",
      "G4 甲市 投入强度 level 2023年 0.039% .1",
      "E5 丁市 投入强度 rank 2023年 2位 .0 scope=全省",
      "G5 丁市 投入强度 level 2023年 0.038% .1",
      "E6 乙市 投入强度 rank 2023年 3位 .0 scope=全省",
      "G6 乙市 投入强度 level 2023年 0.032% .1",
    ],
  },
  {
    name: "names once more at the right of a wide table",
    on: "Sheet1",
    sheet: [
      "2022年甲市情况|<|<|<|<",
      "地区|专利授权量（件）|论文数（篇）|地区|财政收入（亿元）",
      "甲县|1200|12|甲县|11",
      "乙县|1300|13|乙县|10",
      "丙县|1500|14|丙县|9",
    ],
    figures: [
      "B3 甲县 专利授权量 level 2022年 1200件 .0",
      "C3 甲县 论文数 level 2022年 12篇 .0",
      "E3 甲县 财政收入 level 2022年 11亿元 .0",
      "B4 乙县 专利授权量 level 2022年 1300件 .0",
      "C4 乙县 论文数 level 2022年 13篇 .0",
      "E4 乙县 财政收入 level 2022年 10亿元 .0",
      "B5 丙县 专利授权量 level 2022年 1500件 .0",
      "C5 丙县 论文数 level 2022年 14篇 .0",
      "E5 丙县 财政收入 level 2022年 9亿元 .0",
    ],
  },
];

describe("a table in panels", () => {
  it.each(PANELS)("reads $name", ({ on, sheet, figures }) => {
    const drawn = { name: on, on, sheet, tables: [], figures };
    expect(drawObservations(readingOfDrawn(drawn))).toEqual(figures);
  });

  it("is one table, whose place is that of all its panels", () => {
    const sheet = [
      "地区|授权量（件）||地区|授权量（件）",
      "甲市|1200||丙市|1100",
      "乙市|1300||丁市|1000",
    ];
    const { tables, observations } = readWorkbook(bookOf(sheetOf("2022年", sheet)));
    expect(tables.map(({ id }) => id)).toEqual(["2022年!A1:E3"]);
    expect(observations.map(({ table }) => table)).toEqual(Array(4).fill("2022年!A1:E3"));
  });

  it("tells of every figure in which cells its meaning stands", () => {
    const sheet = [
      "地区|授权量（件）|地区|授权量（件）",
      "甲市|1200|丙市|1100",
      "乙市|1300|丁市|1000",
    ];
    const { observations } = readWorkbook(bookOf(sheetOf("2022年", sheet)));
    const last = observations.find(({ entity }) => entity === "丁市");
    expect(last?.cell).toEqual({ sheet: "2022年", row: 2, column: 3 });
    expect(last?.said?.entity?.cells).toEqual([{ sheet: "2022年", row: 2, column: 2 }]);
  });

  it("is two tables where both halves name the same regions", () => {
    const sheet = [
      "地区|授权量（件）||地区|授权量（件）",
      "甲市|1200||甲市|1100",
      "乙市|1300||乙市|1000",
    ];
    const { tables } = readWorkbook(bookOf(sheetOf("2022年", sheet)));
    expect(tables.map(({ id }) => id)).toEqual(["2022年!A1:B3", "2022年!D1:E3"]);
  });

  it("keeps what is refused where it stands", () => {
    const sheet = [
      "地区|授权量（件）|地区|授权量（件）",
      "甲市|1200|丙市|多",
      "乙市|1300|丁市|1000",
    ];
    const { refused } = readWorkbook(bookOf(sheetOf("2022年", sheet)));
    expect(refused.map(({ area }) => area)).toEqual([
      { sheet: "2022年", top: 1, left: 3, bottom: 1, right: 3 },
    ]);
  });
});
