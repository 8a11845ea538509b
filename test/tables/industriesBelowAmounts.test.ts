import { readsAsDrawn } from "../support/drawnFigures";

/** Monthly statements of counties, which set the industries below each amount: drawn here, figures made up. */
describe("rows that name only an industry or residents", () => {
  readsAsDrawn([
    {
      name: "are told of the amount above them, and of what they add only below the product",
      sheet: [
        "2023年主要指标|<|<",
        "指标|单位|2023年",
        "地区生产总值|亿元|110",
        "第一产业|亿元|11",
        "固定资产投资|亿元|7.1",
        "第一产业|亿元|1.1",
        "全社会用电量|万千瓦时|170",
        "工业|万千瓦时|110",
        "居民|万千瓦时|60",
        "居民人均可支配收入|元|30000",
        "城镇居民|元|40000",
        "农村居民|元|20000",
      ],
      figures: [
        "C3 己 地区生产总值 level 2023年 110亿元 .0",
        "C4 己 第一产业增加值 level 2023年 11亿元 .0",
        "C5 己 固定资产投资 level 2023年 7.1亿元 .1",
        "C6 己 第一产业固定资产投资 level 2023年 1.1亿元 .1",
        "C7 己 全社会用电量 level 2023年 170万千瓦时 .0",
        "C8 己 工业用电量 level 2023年 110万千瓦时 .0",
        "C9 己 居民用电量 level 2023年 60万千瓦时 .0",
        "C10 己 居民人均可支配收入 level 2023年 30000元 .0",
        "C11 己 城镇居民人均可支配收入 level 2023年 40000元 .0",
        "C12 己 农村居民人均可支配收入 level 2023年 20000元 .0",
      ],
    },
    {
      name: "are so too where the amount has no figure, up to the next one with a unit of its own",
      sheet: [
        "2023年主要指标|<",
        "指标|2023年",
        "地区生产总值（亿元）|110",
        "第一产业|11",
        "固定资产投资（亿元）|",
        "第一产业|1.1",
        "全社会用电量（万千瓦时）|170",
        "工业|110",
      ],
      figures: [
        "B3 己 地区生产总值 level 2023年 110亿元 .0",
        "B4 己 第一产业增加值 level 2023年 11亿元 .0",
        "B6 己 第一产业固定资产投资 level 2023年 1.1亿元 .1 section=固定资产投资（亿元）",
        "B7 己 全社会用电量 level 2023年 170万千瓦时 .0",
        "B8 己 工业用电量 level 2023年 110万千瓦时 .0",
      ],
    },
    {
      name: "are not told of what is counted in another unit, nor of one industry's own amount",
      sheet: [
        "2023年主要指标|<|<",
        "指标|单位|2023年",
        "地区生产总值|亿元|110",
        "第一产业|亿元|11",
        "农林牧渔业总产值|亿元|19",
        "第二产业|亿元|40",
        "专利授权量|件|300",
        "第三产业|亿元|59",
      ],
      figures: [
        "C3 己 地区生产总值 level 2023年 110亿元 .0",
        "C4 己 第一产业增加值 level 2023年 11亿元 .0",
        "C5 己 农林牧渔业总产值 level 2023年 19亿元 .0",
        "C6 己 第二产业增加值 level 2023年 40亿元 .0",
        "C7 己 专利授权量 level 2023年 300件 .0",
        "C8 己 第三产业增加值 level 2023年 59亿元 .0",
      ],
    },
  ]);
});
