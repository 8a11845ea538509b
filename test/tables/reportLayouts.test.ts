import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

/** Layouts of reports and bulletins: our own sheets, figures made up. */
const SHEETS: readonly DrawnFigures[] = [
  {
    name: "2022.10 and 2023.10 over a table are months, though numbers lose their last nought",
    on: "Sheet1",
    sheet: [
      "各县区用电量（亿千瓦时）|<|<",
      "县区|2022.1@0.00|2023.1@0.00",
      "甲县|12.5|13.1",
      "乙县|8.2|8.6",
    ],
    figures: [
      "B3 甲县 用电量 level 2022年10月 12.5亿千瓦时 .1",
      "C3 甲县 用电量 level 2023年10月 13.1亿千瓦时 .1",
      "B4 乙县 用电量 level 2022年10月 8.2亿千瓦时 .1",
      "C4 乙县 用电量 level 2023年10月 8.6亿千瓦时 .1",
    ],
  },
  {
    name: "a column from whose name another goes on keeps its own, whatever the title ends in",
    on: "Sheet1",
    sheet: [
      "2022年各市医院卫生人员|<|<",
      "单位：人,人年|<|<",
      "地区|卫生人员|卫生人员折合全时当量",
      "甲市|900|700",
      "乙市|400|300",
    ],
    figures: [
      "B4 甲市 卫生人员 level 2022年 900人 .0",
      "C4 甲市 卫生人员折合全时当量 level 2022年 700人年 .0",
      "B5 乙市 卫生人员 level 2022年 400人 .0",
      "C5 乙市 卫生人员折合全时当量 level 2022年 300人年 .0",
    ],
  },
  {
    name: "a rise of a rate whose levels show it to be in points",
    on: "Sheet1",
    sheet: [
      "2023年甲县城镇化|<|<|<",
      "指标|2022年|2023年|全市位次",
      "常住人口城镇化率（%）|55.1|56.4|3",
      "城镇化率增幅（%）||1.3|2",
    ],
    figures: [
      "B3 己 常住人口城镇化率 level 2022年 0.551% .1",
      "C3 己 常住人口城镇化率 level 2023年 0.564% .1",
      "D3 己 常住人口城镇化率 rank 2023年 3位 .0 scope=全市",
      "C4 己 常住人口城镇化率 points-change 2023年 1.3个百分点 .1",
      "D4 己 常住人口城镇化率 growth-rank 2023年 2位 .0 scope=全市",
    ],
  },
];

describe("sheets of reports and bulletins", () => {
  readsAsDrawn(SHEETS);
});
