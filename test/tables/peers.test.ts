import { expectedOf, readDrawn, readingOfDrawn, type DrawnCase } from "../support/readDrawn";

const CASES: readonly DrawnCase[] = [
  {
    name: "the total comes first, last or in the middle",
    sheet: ["地区|专利(件)", "甲市|12", "全 省|30", "乙市|18"],
    tables: ["2020年!A1:B4 entity-by-indicator 全省"],
    figures: [
      "B2 甲市 专利 level 2020年 12件 .0",
      "B3 全省(total) 专利 level 2020年 30件 .0 scope=全省",
      "B4 乙市 专利 level 2020年 18件 .0",
    ],
  },
  {
    name: "totals and means by any name",
    sheet: ["地区|专利(件)", "甲市|12", "乙市|18", "全省合计|30", "全省平均|15"],
    tables: ["2020年!A1:B5 entity-by-indicator 全省"],
    figures: [
      "B2 甲市 专利 level 2020年 12件 .0",
      "B3 乙市 专利 level 2020年 18件 .0",
      "B4 全省(total) 专利 level 2020年 30件 .0 scope=全省",
      "B5 全省平均(average) 专利 level 2020年 15件 .0 scope=全省",
    ],
  },
  {
    name: "合计 and 平均 take the scope of the title",
    on: "x",
    sheet: ["2020年全省各市专利情况", "地区|专利(件)", "甲市|12", "乙市|18", "合计|30", "平均|15"],
    tables: ["x!A2:B6 entity-by-indicator 全省"],
    figures: [
      "B3 甲市 专利 level 2020年 12件 .0",
      "B4 乙市 专利 level 2020年 18件 .0",
      "B5 全省(total) 专利 level 2020年 30件 .0 scope=全省",
      "B6 全省平均(average) 专利 level 2020年 15件 .0 scope=全省",
    ],
  },
  {
    name: "合计 without any scope stays 合计",
    sheet: ["地区|专利(件)", "甲市|12", "合计|12"],
    tables: ["2020年!A1:B3 entity-by-indicator"],
    figures: ["B2 甲市 专利 level 2020年 12件 .0", "B3 合计(total) 专利 level 2020年 12件 .0"],
  },
  {
    name: "subtotals are no members",
    sheet: ["地区|专利(件)", "皖北小计|12", "甲市|12", "皖南小计|18", "乙市|18"],
    tables: ["2020年!A1:B5 entity-by-indicator"],
    figures: [
      "B2 皖北小计(subtotal) 专利 level 2020年 12件 .0",
      "B3 甲市 专利 level 2020年 12件 .0",
      "B4 皖南小计(subtotal) 专利 level 2020年 18件 .0",
      "B5 乙市 专利 level 2020年 18件 .0",
    ],
  },
  {
    name: "全市 is the total of counties",
    sheet: ["县区|专利(件)", "全市|30", "甲区|12", "乙县|18"],
    tables: ["2020年!A1:B4 entity-by-indicator 全市"],
    figures: [
      "B2 全市(total) 专利 level 2020年 30件 .0 scope=全市",
      "B3 甲区 专利 level 2020年 12件 .0",
      "B4 乙县 专利 level 2020年 18件 .0",
    ],
  },
  {
    name: "全市 among cities is the office itself",
    sheet: ["地区|专利(件)", "全省|30", "甲市|12", "全市|18"],
    tables: ["2020年!A1:B4 entity-by-indicator 全省"],
    figures: [
      "B2 全省(total) 专利 level 2020年 30件 .0 scope=全省",
      "B3 甲市 专利 level 2020年 12件 .0",
      "B4 己 专利 level 2020年 18件 .0",
    ],
  },
  {
    name: "groups merged",
    sheet: ["组别|地区|得分", "一类县|甲县|90", "^|乙县|80", "二类县|丙县|70"],
    tables: ["2020年!A1:C4 entity-by-indicator"],
    figures: [
      "C2 甲县 得分 level 2020年 90分 .0 group=一类县",
      "C3 乙县 得分 level 2020年 80分 .0 group=一类县",
      "C4 丙县 得分 level 2020年 70分 .0 group=二类县",
    ],
  },
  {
    name: "groups filled down",
    sheet: ["地区|组别|得分", "甲县|一类县|90", "乙县||80", "丙县|二类县|70", "平均||80"],
    tables: ["2020年!A1:C5 entity-by-indicator"],
    figures: [
      "C2 甲县 得分 level 2020年 90分 .0 group=一类县",
      "C3 乙县 得分 level 2020年 80分 .0 group=一类县",
      "C4 丙县 得分 level 2020年 70分 .0 group=二类县",
      "C5 平均(average) 得分 level 2020年 80分 .0",
    ],
  },
  {
    name: "groups as rows",
    sheet: ["地区|得分", "一类县（区）组|<", "甲县|90", "乙县|80", "二类县（区）组|<", "丙县|70"],
    tables: ["2020年!A1:B6 entity-by-indicator"],
    figures: [
      "B3 甲县 得分 level 2020年 90分 .0 group=一类县（区）组",
      "B4 乙县 得分 level 2020年 80分 .0 group=一类县（区）组",
      "B6 丙县 得分 level 2020年 70分 .0 group=二类县（区）组",
    ],
  },
  {
    name: "names with blanks between the characters",
    sheet: ["地\u3000区|专利(件)", "北   京|12", "黑龙江|18", "广 东|9"],
    tables: ["2020年!A1:B4 entity-by-indicator"],
    figures: [
      "B2 北京 专利 level 2020年 12件 .0",
      "B3 黑龙江 专利 level 2020年 18件 .0",
      "B4 广东 专利 level 2020年 9件 .0",
    ],
  },
  {
    name: "a name that stands twice",
    sheet: ["地区|专利(件)", "甲市|12", "甲市|13", "乙市|18"],
    tables: ["2020年!A1:B4 entity-by-indicator"],
    figures: ["B4 乙市 专利 level 2020年 18件 .0"],
    refused: ["2020年!B2:B3 duplicate-entity"],
  },
  {
    name: "a row of the office's own places",
    sheet: ["地区|专利(件)|增速(%)", "甲市|12|3.5", "本市|18|2.5", "位次|1|2"],
    tables: ["2020年!A1:C4 entity-by-indicator"],
    figures: [
      "B2 甲市 专利 level 2020年 12件 .0",
      "C2 甲市 专利 growth 2020年 0.035% .1",
      "B3 己 专利 level 2020年 18件 .0",
      "C3 己 专利 growth 2020年 0.025% .1",
      "B4 己 专利 rank 2020年 1位 .0",
      "C4 己 专利 growth-rank 2020年 2位 .0",
    ],
  },
  {
    name: "a row of places of nobody in particular",
    sheet: ["地区|专利(件)", "甲市|12", "乙市|18", "位次|1"],
    tables: ["2020年!A1:B4 entity-by-indicator"],
    figures: ["B2 甲市 专利 level 2020年 12件 .0", "B3 乙市 专利 level 2020年 18件 .0"],
    refused: ["2020年!B4 unclear-header"],
  },
  {
    name: "a member without any figure is still there",
    sheet: ["地区|专利(件)", "甲市|12", "乙市", "丙市|3"],
    tables: ["2020年!A1:B4 entity-by-indicator"],
    figures: ["B2 甲市 专利 level 2020年 12件 .0", "B4 丙市 专利 level 2020年 3件 .0"],
  },
  {
    name: "provinces with their group",
    sheet: ["区域|地区|专利(件)", "东部|北京|12", "|天津|3", "西部|重庆|5"],
    tables: ["2020年!A1:C4 entity-by-indicator"],
    figures: [
      "C2 北京 专利 level 2020年 12件 .0 group=东部",
      "C3 天津 专利 level 2020年 3件 .0 group=东部",
      "C4 重庆 专利 level 2020年 5件 .0 group=西部",
    ],
  },
  {
    name: "a firm with a Latin name under one with a Chinese name is a firm, not its translation",
    sheet: ["企业|R&D经费(亿元)", "华为|100", "TCL|20", "比亚迪|30", "Bosch|12", "联想|15"],
    tables: ["2020年!A1:B6 entity-by-indicator"],
    figures: [
      "B2 华为(firm) R&D经费 level 2020年 100亿元 .0",
      "B3 TCL(firm) R&D经费 level 2020年 20亿元 .0",
      "B4 比亚迪(firm) R&D经费 level 2020年 30亿元 .0",
      "B5 Bosch(firm) R&D经费 level 2020年 12亿元 .0",
      "B6 联想(firm) R&D经费 level 2020年 15亿元 .0",
    ],
  },
];

describe("regions and their totals", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});

describe("the area whose parts a table lists by its title", () => {
  it("is the total, whatever its figures come to", () => {
    const { observations } = readingOfDrawn({
      name: "",
      sheet: [
        "甲市各区市出口排名（2022年）",
        "区市|出口（亿元）",
        "乙区|20",
        "丙市|10",
        "丁市|5",
        "甲市|40",
      ],
      tables: [],
      figures: [],
    });
    expect(observations.map(({ entity, entityRole }) => `${entity || "己"} ${entityRole}`)).toEqual(
      ["乙区 member", "丙市 member", "丁市 member", "己 total"],
    );
  });
});

describe("a city over some of its districts", () => {
  const rolesOf = (...rows: readonly string[]): string[] =>
    readingOfDrawn({
      name: "",
      sheet: ["2022年各区出口", "区|出口（亿元）", ...rows],
      tables: [],
      figures: [],
    }).observations.map(({ entity, entityRole }) => `${entity} ${entityRole}`);

  it("is their whole, where it has more than all of them together", () => {
    expect(rolesOf("甲市|40", "乙区|20", "丙区|10", "丁区|5")).toEqual([
      "甲市 total",
      "乙区 member",
      "丙区 member",
      "丁区 member",
    ]);
  });

  it("is one of them, where it has less", () => {
    expect(rolesOf("甲市|30", "乙区|20", "丙区|10", "丁区|5")[0]).toBe("甲市 member");
  });
});
