import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

const CASES: readonly DrawnCase[] = [
  {
    name: "东部地区 and 西部地区 are no peers of provinces, and 中国 is their total",
    sheet: [
      "地区|专利(件)",
      "中国|60",
      "东部地区|30",
      "西部地区|30",
      "北京|10",
      "江苏|20",
      "四川|30",
    ],
    tables: ["2020年!A1:B7 entity-by-indicator"],
    figures: [
      "B2 中国(total) 专利 level 2020年 60件 .0",
      "B3 东部地区(subtotal) 专利 level 2020年 30件 .0",
      "B4 西部地区(subtotal) 专利 level 2020年 30件 .0",
      "B5 北京 专利 level 2020年 10件 .0",
      "B6 江苏 专利 level 2020年 20件 .0",
      "B7 四川 专利 level 2020年 30件 .0",
    ],
  },
  {
    name: "where there are only 苏南, 苏中 and 苏北, they are each other's peers",
    sheet: ["地区|专利(件)", "全省|60", "苏南|30", "苏中|20", "苏北|10"],
    tables: ["2020年!A1:B5 entity-by-indicator 全省"],
    figures: [
      "B2 全省(total) 专利 level 2020年 60件 .0 scope=全省",
      "B3 苏南 专利 level 2020年 30件 .0",
      "B4 苏中 专利 level 2020年 20件 .0",
      "B5 苏北 专利 level 2020年 10件 .0",
    ],
  },
  {
    name: "what is no province stands outside a list of provinces",
    sheet: [
      "地区|专利(件)",
      "北京|10",
      "江苏|20",
      "四川|30",
      "新疆兵团|1",
      "香港|2",
      "日本|3",
      "其他|4",
    ],
    tables: ["2020年!A1:B8 entity-by-indicator"],
    figures: [
      "B2 北京 专利 level 2020年 10件 .0",
      "B3 江苏 专利 level 2020年 20件 .0",
      "B4 四川 专利 level 2020年 30件 .0",
      "B5 新疆兵团(outsider) 专利 level 2020年 1件 .0",
      "B6 香港(outsider) 专利 level 2020年 2件 .0",
      "B7 日本(outsider) 专利 level 2020年 3件 .0",
      "B8 其他(outsider) 专利 level 2020年 4件 .0",
    ],
  },
  {
    name: "countries are each other's peers",
    sheet: ["国家|专利(件)", "中国|30", "日本|20", "其他国家|4"],
    tables: ["2020年!A1:B4 entity-by-indicator"],
    figures: [
      "B2 中国 专利 level 2020年 30件 .0",
      "B3 日本 专利 level 2020年 20件 .0",
      "B4 其他国家(outsider) 专利 level 2020年 4件 .0",
    ],
  },
  {
    name: "地方合计 is a total of its own, not that of the scope",
    on: "x",
    sheet: ["2020年全国科学技术支出", "地区|支出(亿元)", "地方合计|60", "北京|40", "四川|20"],
    tables: ["x!A2:B5 entity-by-indicator 全国"],
    figures: [
      "B3 地方合计(total) 科学技术支出 level 2020年 60亿元 .0 scope=全国",
      "B4 北京 科学技术支出 level 2020年 40亿元 .0",
      "B5 四川 科学技术支出 level 2020年 20亿元 .0",
    ],
  },
  {
    name: "a city over its districts is their total, whatever it is called",
    sheet: [
      "指标|甲州市|乙区|丙区|丁县",
      "专利(件)|1204|640|410|154",
      "人员(人)|9350|5100|3040|1210",
    ],
    tables: ["2020年!A1:E3 indicator-by-entity"],
    figures: [
      "B2 甲州市(total) 专利 level 2020年 1204件 .0",
      "C2 乙区 专利 level 2020年 640件 .0",
      "D2 丙区 专利 level 2020年 410件 .0",
      "E2 丁县 专利 level 2020年 154件 .0",
      "B3 甲州市(total) 人员 level 2020年 9350人 .0",
      "C3 乙区 人员 level 2020年 5100人 .0",
      "D3 丙区 人员 level 2020年 3040人 .0",
      "E3 丁县 人员 level 2020年 1210人 .0",
    ],
  },
  {
    name: "市区 is the sum of its districts, and no peer of them",
    sheet: ["地区|专利(件)", "全市|1000", "市区|600", "甲区|250", "乙区|350", "丙县|400"],
    tables: ["2020年!A1:B6 entity-by-indicator 全市"],
    figures: [
      "B2 全市(total) 专利 level 2020年 1000件 .0 scope=全市",
      "B3 市区(subtotal) 专利 level 2020年 600件 .0",
      "B4 甲区 专利 level 2020年 250件 .0",
      "B5 乙区 专利 level 2020年 350件 .0",
      "B6 丙县 专利 level 2020年 400件 .0",
    ],
  },
  {
    name: "街道合计 is the total where it is the sum of all the others",
    sheet: [
      "社区|老人（人）|低保户（户）",
      "甲社区|2318|21",
      "乙社区|1964|17",
      "丙社区|2105|24",
      "街道合计|6387|62",
    ],
    tables: ["2020年!A1:C5 entity-by-indicator"],
    figures: [
      "B2 甲社区 老人 level 2020年 2318人 .0",
      "C2 甲社区 低保户 level 2020年 21户 .0",
      "B3 乙社区 老人 level 2020年 1964人 .0",
      "C3 乙社区 低保户 level 2020年 17户 .0",
      "B4 丙社区 老人 level 2020年 2105人 .0",
      "C4 丙社区 低保户 level 2020年 24户 .0",
      "B5 街道合计(total) 老人 level 2020年 6387人 .0",
      "C5 街道合计(total) 低保户 level 2020年 62户 .0",
    ],
  },
  {
    name: "市区 that is the sum of nothing is a place beside the counties",
    sheet: ["地区|专利(件)", "全市|1000", "市区|600", "甲县|250", "乙县|150"],
    tables: ["2020年!A1:B5 entity-by-indicator 全市"],
    figures: [
      "B2 全市(total) 专利 level 2020年 1000件 .0 scope=全市",
      "B3 市区 专利 level 2020年 600件 .0",
      "B4 甲县 专利 level 2020年 250件 .0",
      "B5 乙县 专利 level 2020年 150件 .0",
    ],
  },
  {
    name: "one column of small numbers makes nobody a total",
    sheet: ["地区|专利(件)", "甲县|6", "乙县|4", "丙县|2"],
    tables: ["2020年!A1:B4 entity-by-indicator"],
    figures: [
      "B2 甲县 专利 level 2020年 6件 .0",
      "B3 乙县 专利 level 2020年 4件 .0",
      "B4 丙县 专利 level 2020年 2件 .0",
    ],
  },
];

describe("who is a peer and who is not", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
