import { readsAsDrawn } from "../support/drawnFigures";

/** What each industry is of the product, and what it gives to its growth: drawn here, figures made up. */
describe("industries under a title that names the product", () => {
  readsAsDrawn([
    {
      name: "are told by what they add, and the product by itself, whatever the first column is headed",
      sheet: [
        "2023年地区生产总值|<|<|<|<",
        "|总量（亿元）|同比增长（%）|对GDP增长贡献率（%）|拉动GDP增长（百分点）",
        "GDP|2000|6.0||",
        "第二产业|800|7.0|45|2.7",
        "#工业|600|7.2|35|2.1",
      ],
      figures: [
        "B3 己 地区生产总值 level 2023年 2000亿元 .0",
        "C3 己 地区生产总值 growth 2023年 0.06% .0",
        "B4 己 第二产业增加值 level 2023年 800亿元 .0 partOf=地区生产总值",
        "C4 己 第二产业增加值 growth 2023年 0.07% .0 partOf=地区生产总值",
        "D4 己 第二产业对GDP增长贡献率 level 2023年 0.45% .0 partOf=对GDP增长贡献率",
        "E4 己 第二产业拉动GDP增长 level 2023年 2.7个百分点 .1 partOf=拉动GDP增长",
        "B5 己 工业增加值 level 2023年 600亿元 .0 partOf=第二产业增加值",
        "C5 己 工业增加值 growth 2023年 0.072% .1 partOf=第二产业增加值",
        "D5 己 工业对GDP增长贡献率 level 2023年 0.35% .0 partOf=第二产业对GDP增长贡献率",
        "E5 己 工业拉动GDP增长 level 2023年 2.1个百分点 .1 partOf=第二产业拉动GDP增长",
      ],
    },
  ]);
});

describe("what the three industries give to growth", () => {
  readsAsDrawn([
    {
      name: "is no amount of the product beside them, which gives all of it",
      sheet: [
        "三次产业贡献率|<|<",
        "单位：%",
        "年份|地区生产总值|第一产业",
        "2021|100|5",
        "2022|100|6",
      ],
      figures: [
        "B4 己 地区生产总值贡献率 level 2021年 1% .0",
        "C4 己 第一产业贡献率 level 2021年 0.05% .0",
        "B5 己 地区生产总值贡献率 level 2022年 1% .0",
        "C5 己 第一产业贡献率 level 2022年 0.06% .0",
      ],
    },
    {
      name: "is each of the two things that the title names under its own heading",
      sheet: [
        "三次产业贡献率和拉动点|<|<|<|<",
        "年份|贡献率（%）|<|拉动（百分点）|<",
        "^|第一产业|第二产业|第一产业|第二产业",
        "2022|5|45|0.4|3.6",
      ],
      figures: [
        "B4 己 第一产业贡献率 level 2022年 0.05% .0 section=贡献率",
        "C4 己 第二产业贡献率 level 2022年 0.45% .0 section=贡献率",
        "D4 己 第一产业拉动 level 2022年 0.4个百分点 .1 section=拉动",
        "E4 己 第二产业拉动 level 2022年 3.6个百分点 .1 section=拉动",
      ],
    },
    {
      name: "is in per cent where its figures are too large for anything else",
      sheet: [
        "2023年规上工业分行业增加值情况|<|<",
        "行业|增速（%）|贡献率",
        "规上工业|6.0|100",
        "纺织业|4.1|6.5",
      ],
      figures: [
        "B3 己 规上工业增加值 growth 2023年 0.06% .0",
        "C3 己 规上工业贡献率 level 2023年 1% .0 partOf=贡献率",
        "B4 己 纺织业规上工业增加值 growth 2023年 0.041% .1 partOf=规上工业增加值",
        "C4 己 纺织业贡献率 level 2023年 0.065% .1 partOf=贡献率",
      ],
    },
  ]);
});
