import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

/** Rows that name nothing which could be measured are told of what the title names. */
const CASES: readonly DrawnCase[] = [
  {
    name: "the last of the things a title lists is one of the rows: what follows it is told of all",
    on: "分月",
    sheet: [
      "2015年公交、出租汽车客运量（分月）|<|<|<",
      "单位：万人次|<|<|<",
      "类别|1月|2月|累计",
      "公共汽车|2015|1786|3801",
      "出租汽车|1105|1042|2147",
    ],
    tables: ["分月!A3:D5 indicator-by-role"],
    figures: [
      "B4 己 公共汽车客运量 level 2015年1月 2015万人次 .0",
      "C4 己 公共汽车客运量 level 2015年2月 1786万人次 .0",
      "D4 己 公共汽车客运量 level 2015年1—2月 3801万人次 .0",
      "B5 己 出租汽车客运量 level 2015年1月 1105万人次 .0",
      "C5 己 出租汽车客运量 level 2015年2月 1042万人次 .0",
      "D5 己 出租汽车客运量 level 2015年1—2月 2147万人次 .0",
    ],
  },
  {
    name: "ports below 港口, the unit alone at the right of the title",
    on: "2009年1-2月",
    sheet: [
      "附：重点港口货物吞吐量分港口|||万吨|",
      "港口|累计|去年同期|±%|",
      "广州港|5020|5980|-16.1|",
      "其他港口|1616|1949|-17.1|",
    ],
    tables: ["2009年1-2月!A2:D4 indicator-by-role"],
    figures: [
      "B3 己 广州港货物吞吐量 level 2009年1—2月 5020万吨 .0 counting=cumulative",
      "C3 己 广州港货物吞吐量 level 2008年1—2月 5980万吨 .0",
      "D3 己 广州港货物吞吐量 growth 2009年1—2月 -0.161% .1",
      "B4 己 其他港口货物吞吐量 level 2009年1—2月 1616万吨 .0 counting=cumulative",
      "C4 己 其他港口货物吞吐量 level 2008年1—2月 1949万吨 .0",
      "D4 己 其他港口货物吞吐量 growth 2009年1—2月 -0.171% .1",
    ],
  },
  {
    name: "projects that add up to the investment of the title",
    on: "投资",
    sheet: [
      "2015年交通固定资产投资进度|<|<",
      "单位：万元|<|<",
      "项目|年度计划|1—10月完成",
      "农村公路改造工程|18600|15990",
      "港区扩建二期|42000|30240",
      "合计|60600|46230",
    ],
    tables: ["投资!A3:C6 indicator-by-role"],
    figures: [
      "B4 己 农村公路改造工程投资 target 2015年 18600万元 .0 partOf=交通固定资产投资",
      "C4 己 农村公路改造工程投资 level 2015年1—10月 15990万元 .0 partOf=交通固定资产投资",
      "B5 己 港区扩建二期投资 target 2015年 42000万元 .0 partOf=交通固定资产投资",
      "C5 己 港区扩建二期投资 level 2015年1—10月 30240万元 .0 partOf=交通固定资产投资",
      "B6 己 交通固定资产投资 target 2015年 60600万元 .0",
      "C6 己 交通固定资产投资 level 2015年1—10月 46230万元 .0",
    ],
  },
  {
    name: "计划种植面积 and 完成面积 under the area of grain are that of each crop",
    on: "面积",
    sheet: [
      "2021年粮食作物种植面积任务完成情况",
      "单位：万亩",
      "作物|计划种植面积|预计年内完成面积|完成计划（%）",
      "粮食作物合计|35.8|37|103.4",
      "水稻|29|30|103.4",
      "玉米|6.8|7|102.9",
    ],
    tables: ["面积!A3:D6 part-by-indicator"],
    figures: [
      "B4 己 粮食作物种植面积 target 2021年 35.8万亩 .1",
      "C4 己 粮食作物种植面积 level 2021年 37万亩 .0 status=forecast",
      "D4 己 粮食作物种植面积 completion 2021年 1.034% .1",
      "B5 己 水稻种植面积 target 2021年 29万亩 .0 partOf=粮食作物种植面积",
      "C5 己 水稻种植面积 level 2021年 30万亩 .0 status=forecast partOf=粮食作物种植面积",
      "D5 己 水稻种植面积 completion 2021年 1.034% .1 partOf=粮食作物种植面积",
      "B6 己 玉米种植面积 target 2021年 6.8万亩 .1 partOf=粮食作物种植面积",
      "C6 己 玉米种植面积 level 2021年 7万亩 .0 status=forecast partOf=粮食作物种植面积",
      "D6 己 玉米种植面积 completion 2021年 1.029% .1 partOf=粮食作物种植面积",
    ],
  },
  {
    name: "a title that says only by what is divided names no figure of anybody",
    on: "征收部门",
    sheet: [
      "2020年分征收部门完成情况",
      "单位：万元",
      "征收部门|累计完成|上年同期",
      "税务部门|16396|14515",
      "财政部门|660|428",
    ],
    tables: [],
    figures: [],
    refused: ["征收部门!A3:C5 unclear-header"],
  },
];

describe("rows told of what the title names", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
