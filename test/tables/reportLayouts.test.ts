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
  {
    name: "the months that one sheet of a report names, over another that only says the year and has its figures",
    sheets: {
      综合: [
        "2014年1—10月甲市主要经济指标|<|<",
        "指标|累计|同比增长（%）",
        "规模以上工业增加值（亿元）|120.5|6.3",
        "固定资产投资（亿元）|230.1|8.2",
      ],
      区县: [
        "2014年各区县主要经济指标|<|<",
        "区县|规模以上工业增加值（亿元）|固定资产投资（亿元）",
        "全市|120.5|230.1",
        "甲县|50.5|100.1",
        "乙区|70|130",
      ],
    },
    figures: [
      "B3 己 规模以上工业增加值 level 2014年1—10月 120.5亿元 .1 counting=cumulative",
      "C3 己 规模以上工业增加值 growth 2014年1—10月 0.063% .1",
      "B4 己 固定资产投资 level 2014年1—10月 230.1亿元 .1 counting=cumulative",
      "C4 己 固定资产投资 growth 2014年1—10月 0.082% .1",
      "B3 己(total) 规模以上工业增加值 level 2014年1—10月 120.5亿元 .1 scope=全市",
      "C3 己(total) 固定资产投资 level 2014年1—10月 230.1亿元 .1 scope=全市",
      "B4 甲县 规模以上工业增加值 level 2014年1—10月 50.5亿元 .1",
      "C4 甲县 固定资产投资 level 2014年1—10月 100.1亿元 .1",
      "B5 乙区 规模以上工业增加值 level 2014年1—10月 70亿元 .0",
      "C5 乙区 固定资产投资 level 2014年1—10月 130亿元 .0",
    ],
  },
  {
    name: "a half-year and its year keep their own, their figures differ",
    sheets: {
      上半年: [
        "2014年上半年甲市主要指标|<|<",
        "指标|完成|同比增长（%）",
        "专利授权量（件）|1205|6.3",
      ],
      全年: ["2014年甲市主要指标|<|<", "指标|完成|同比增长（%）", "专利授权量（件）|2530|6.3"],
    },
    figures: [
      "B3 己 专利授权量 level 2014年上半年 1205件 .0",
      "C3 己 专利授权量 growth 2014年上半年 0.063% .1",
      "B3 己 专利授权量 level 2014年 2530件 .0",
      "C3 己 专利授权量 growth 2014年 0.063% .1",
    ],
  },
  {
    name: "what says itself to be of all the year keeps it beside figures of its months",
    sheets: {
      完成: [
        "2021年1—9月甲市主要指标|<|<",
        "指标|累计|同比增长（%）",
        "财政收入（亿元）|80.25|6.3",
      ],
      全年: ["2021年全年甲市主要指标|<", "指标|完成", "财政收入（亿元）|80.25"],
    },
    figures: [
      "B3 己 财政收入 level 2021年前三季度 80.25亿元 .2 counting=cumulative",
      "C3 己 财政收入 growth 2021年前三季度 0.063% .1",
      "B3 己 财政收入 level 2021年 80.25亿元 .2",
    ],
  },
];

describe("sheets of reports and bulletins", () => {
  readsAsDrawn(SHEETS);
});
