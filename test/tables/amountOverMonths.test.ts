import { readsAsDrawn } from "../support/drawnFigures";

/** An amount over the months of it, and growth at one price or another: drawn here, figures made up. */
describe("one amount over a month and the months so far", () => {
  readsAsDrawn([
    {
      name: "is that of every row under 指标, with what is told of each behind it",
      sheet: [
        "2023年7月全市用电量情况|<|<|<|<|<|<",
        "单位：亿千瓦时",
        "指标|用电量|<|<|<|<|<",
        "^|7月|同比增长%|环比增长%|1—7月累计|同比增长%|比重%",
        "全社会用电量|10|5|3|60|4|100",
        "第一产业|1|2|1|6|3|10",
      ],
      figures: [
        "B5 己 全社会用电量 level 2023年7月 10亿千瓦时 .0",
        "C5 己 全社会用电量 growth 2023年7月 0.05% .0",
        "D5 己 全社会用电量 growth 2023年7月 0.03% .0 since=period-before",
        "E5 己 全社会用电量 level 2023年1—7月 60亿千瓦时 .0",
        "F5 己 全社会用电量 growth 2023年1—7月 0.04% .0",
        "G5 己 全社会用电量 share 2023年1—7月 1% .0",
        "B6 己 第一产业用电量 level 2023年7月 1亿千瓦时 .0",
        "C6 己 第一产业用电量 growth 2023年7月 0.02% .0",
        "D6 己 第一产业用电量 growth 2023年7月 0.01% .0 since=period-before",
        "E6 己 第一产业用电量 level 2023年1—7月 6亿千瓦时 .0",
        "F6 己 第一产业用电量 growth 2023年1—7月 0.03% .0",
        "G6 己 第一产业用电量 share 2023年1—7月 0.1% .0",
      ],
    },
  ]);
});

describe("growth at comparable prices beside that at current prices", () => {
  readsAsDrawn([
    {
      name: "is the growth of the amount at current prices",
      sheet: [
        "2023年主要指标|<|<|<",
        "指标|当年价格（亿元）|现价增长（%）|可比价增长（%）",
        "地区生产总值|1000|5.3|6.0",
        "第一产业|100|4.2|4.1",
      ],
      figures: [
        "B3 己 地区生产总值 level 2023年 1000亿元 .0",
        "D3 己 地区生产总值 growth 2023年 0.06% .0",
        "B4 己 第一产业增加值 level 2023年 100亿元 .0",
        "D4 己 第一产业增加值 growth 2023年 0.041% .1",
      ],
    },
  ]);
});
