import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

/** 村别, 镇别 over the names of villages and towns, as towns head the tables of what they assess. Sheets of our own, figures made up. */
const CASES: readonly DrawnCase[] = [
  {
    name: "villages under 村别 with an income, a score and a place each",
    on: "各村",
    sheet: [
      "2010年各村工作考核结果",
      "村别|村集体收入（万元）|考核得分|名次",
      "北桥村|41.5|95.2|1",
      "南桥村|52.3|93.8|2",
      "新桥村|30.4|92.6|3",
      "上桥村|33.7|91.3|4",
      "下桥村|22.1|90.1|5",
    ],
    tables: ["各村!A2:D7 entity-by-indicator"],
    figures: [
      "B3 北桥村 村集体收入 level 2010年 41.5万元 .1",
      "C3 北桥村 考核得分 level 2010年 95.2分 .1",
      "D3 北桥村 考核得分 rank 2010年 1位 .0",
      "B4 南桥村 村集体收入 level 2010年 52.3万元 .1",
      "C4 南桥村 考核得分 level 2010年 93.8分 .1",
      "D4 南桥村 考核得分 rank 2010年 2位 .0",
      "B5 新桥村 村集体收入 level 2010年 30.4万元 .1",
      "C5 新桥村 考核得分 level 2010年 92.6分 .1",
      "D5 新桥村 考核得分 rank 2010年 3位 .0",
      "B6 上桥村 村集体收入 level 2010年 33.7万元 .1",
      "C6 上桥村 考核得分 level 2010年 91.3分 .1",
      "D6 上桥村 考核得分 rank 2010年 4位 .0",
      "B7 下桥村 村集体收入 level 2010年 22.1万元 .1",
      "C7 下桥村 考核得分 level 2010年 90.1分 .1",
      "D7 下桥村 考核得分 rank 2010年 5位 .0",
    ],
  },
  {
    name: "towns under 镇别",
    on: "各镇",
    sheet: [
      "2010年各镇植树造林情况",
      "镇别|造林面积（亩）|植树（万株）",
      "东桥镇|415|9.2",
      "西桥镇|523|8.4",
      "合计|938|17.6",
    ],
    tables: ["各镇!A2:C5 entity-by-indicator"],
    figures: [
      "B3 东桥镇 造林面积 level 2010年 415亩 .0",
      "C3 东桥镇 植树 level 2010年 9.2万株 .1",
      "B4 西桥镇 造林面积 level 2010年 523亩 .0",
      "C4 西桥镇 植树 level 2010年 8.4万株 .1",
      "B5 己(total) 造林面积 level 2010年 938亩 .0",
      "C5 己(total) 植树 level 2010年 17.6万株 .1",
    ],
  },
];

describe("villages and towns named under what tells them apart", () => {
  it.each(CASES)("reads $name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
