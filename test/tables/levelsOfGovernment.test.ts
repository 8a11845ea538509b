import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

/** 中央级 | 省级 | 县乡级 beside 合计: what of each row falls to each level of government. */
const CASES: readonly DrawnCase[] = [
  {
    name: "levels before their sum, under what came in so far",
    on: "2月",
    sheet: [
      "2024年2月财政收入执行情况表|<|<|<|<|<",
      "单位：万元|<|<|<|<|<",
      "预算科目|本年收入计划|累计完成数|<|<|同比增减%",
      "^|^|中央级|地方级|合计|^",
      "增值税|100|30|20|50|24.71",
      "非税收入|80|0|16|16|-8",
    ],
    tables: ["2月!A3:F6 indicator-by-role"],
    figures: [
      "B5 己 增值税 target 2024年 100万元 .0",
      "C5 己 中央级增值税 level 2024年1—2月 30万元 .0",
      "D5 己 地方级增值税 level 2024年1—2月 20万元 .0",
      "E5 己 增值税 level 2024年1—2月 50万元 .0",
      "F5 己 增值税 growth 2024年1—2月 0.2471% .2",
      "B6 己 非税收入 target 2024年 80万元 .0",
      "C6 己 中央级非税收入 level 2024年1—2月 0万元 .0",
      "D6 己 地方级非税收入 level 2024年1—2月 16万元 .0",
      "E6 己 非税收入 level 2024年1—2月 16万元 .0",
      "F6 己 非税收入 growth 2024年1—2月 -0.08% .0",
    ],
  },
  {
    name: "levels behind their sum; 市县 beside 中央 and 省 is no place",
    on: "3月",
    sheet: [
      "2024年3月财政收入",
      "单位：万元",
      "科目|累计完成|其中：中央|省|市县",
      "增值税|1000|500|200|300",
    ],
    tables: ["3月!A3:E4 indicator-by-role"],
    figures: [
      "B4 己 增值税 level 2024年一季度 1000万元 .0",
      "C4 己 中央增值税 level 2024年一季度 500万元 .0",
      "D4 己 省增值税 level 2024年一季度 200万元 .0",
      "E4 己 市县增值税 level 2024年一季度 300万元 .0",
    ],
  },
  {
    name: "市本级 and 县区 are bodies with figures of their own",
    on: "3月",
    sheet: ["2024年3月财政收入", "单位：万元", "科目|全市|市本级|县区", "增值税|1000|600|400"],
    tables: ["3月!A3:D4 indicator-by-entity"],
    figures: [
      "B4 全市(total) 增值税 level 2024年3月 1000万元 .0",
      "C4 市本级 增值税 level 2024年3月 600万元 .0",
      "D4 县区 增值税 level 2024年3月 400万元 .0",
    ],
  },
];

describe("levels of government beside each other", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
