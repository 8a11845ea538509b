import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

/** Parts set in under the first of them: our own sheets, figures made up. */
const SHEETS: readonly DrawnFigures[] = [
  {
    name: "stand beside it where three blanks stand for 其中：",
    on: "Sheet1",
    sheet: [
      "2023年甲县农业情况|<|<",
      "指标|单位|2023年",
      "林产品产量|万吨|80.3",
      ".  其中：竹材|万吨|22.6",
      ".     木材|万吨|12.5",
    ],
    figures: [
      "C3 己 林产品产量 level 2023年 80.3万吨 .1",
      "C4 己 竹材产量 level 2023年 22.6万吨 .1 partOf=林产品产量",
      "C5 己 木材产量 level 2023年 12.5万吨 .1 partOf=林产品产量",
    ],
  },
  {
    name: "stand beside it by their sum, though set in one step further",
    on: "Sheet1",
    sheet: [
      "2023年甲区财政收入情况|<|<",
      "指标|单位|2023年",
      "非税收入|万元|16970",
      ".  其中：专项收入|万元|9190",
      ".    罚没收入|万元|1280",
      ".    国有资源有偿使用收入|万元|6500",
    ],
    figures: [
      "C3 己 非税收入 level 2023年 16970万元 .0",
      "C4 己 专项收入 level 2023年 9190万元 .0 partOf=非税收入",
      "C5 己 罚没收入 level 2023年 1280万元 .0 partOf=非税收入",
      "C6 己 国有资源有偿使用收入 level 2023年 6500万元 .0 partOf=非税收入",
    ],
  },
  {
    name: "are of it where they are set in one step further and make it up",
    on: "Sheet1",
    sheet: [
      "2023年甲市旅游情况|<|<",
      "指标|单位|2023年",
      "接待游客|万人次|9120.5",
      ".  其中：过夜游客|万人次|3411.3",
      ".    国内过夜游客|万人次|3379.8",
      ".    入境过夜游客|万人次|31.5",
    ],
    figures: [
      "C3 己 接待游客 level 2023年 9120.5万人次 .1",
      "C4 己 过夜游客 level 2023年 3411.3万人次 .1 partOf=接待游客",
      "C5 己 国内过夜游客 level 2023年 3379.8万人次 .1 partOf=过夜游客",
      "C6 己 入境过夜游客 level 2023年 31.5万人次 .1 partOf=过夜游客",
    ],
  },
  {
    name: "are none of 社会消费品零售总额 where they are what is sold or taken in",
    on: "Sheet1",
    sheet: [
      "2023年甲县商贸情况|<|<",
      "指标|单位|2023年",
      "社会消费品零售总额|亿元|62.4",
      ".  限上批发业销售额|亿元|31.5",
      ".  限上餐饮业营业额|亿元|1.2",
      ".  限上零售额|亿元|20.8",
    ],
    figures: [
      "C3 己 社会消费品零售总额 level 2023年 62.4亿元 .1",
      "C4 己 限上批发业销售额 level 2023年 31.5亿元 .1",
      "C5 己 限上餐饮业营业额 level 2023年 1.2亿元 .1",
      "C6 己 限上零售额 level 2023年 20.8亿元 .1 partOf=社会消费品零售总额",
    ],
  },
];

describe("parts behind the first", () => {
  readsAsDrawn(SHEETS);
});
