import { readsAsDrawn } from "../support/drawnFigures";

/** Which way goods go stands in a heading over rows, or over the whole block: our own sheets, figures made up. */
describe("what is exported and imported is told so", () => {
  readsAsDrawn([
    {
      name: "under numbered headings, in their brackets, and over a block with headings of its own",
      on: "快报",
      sheet: [
        "全市外贸进出口情况快报（2022年1—10月）|<|<",
        "||单位：亿元",
        "项目|金额|同比（%）",
        "进出口总值|230.5|7",
        "一、按企业性质分（进出口）|<|<",
        "民营企业|125.5|10.5",
        "二、主要贸易伙伴（进出口）|<|<",
        "东盟|34.9|13.2",
        "三、主要出口商品|<|<",
        "机电产品|68.4|13.7",
        "||",
        "四、大宗商品进口||",
        "商品|单位|累计",
        "粮食|亿元|3.2",
        "铜矿砂|万吨|33.6",
      ],
      figures: [
        "B4 己 进出口总值 level 2022年1—10月 230.5亿元 .1",
        "C4 己 进出口总值 growth 2022年1—10月 0.07% .0",
        "B6 己 民营企业进出口额 level 2022年1—10月 125.5亿元 .1 section=一、按企业性质分（进出口）",
        "C6 己 民营企业进出口额 growth 2022年1—10月 0.105% .1 section=一、按企业性质分（进出口）",
        "B8 己 对东盟进出口额 level 2022年1—10月 34.9亿元 .1 section=二、主要贸易伙伴（进出口）",
        "C8 己 对东盟进出口额 growth 2022年1—10月 0.132% .1 section=二、主要贸易伙伴（进出口）",
        "B10 己 机电产品出口额 level 2022年1—10月 68.4亿元 .1 section=三、主要出口商品",
        "C10 己 机电产品出口额 growth 2022年1—10月 0.137% .1 section=三、主要出口商品",
        "C14 己 粮食进口额 level 2022年1—10月 3.2亿元 .1 counting=cumulative",
        "C15 己 铜矿砂进口量 level 2022年1—10月 33.6万吨 .1 counting=cumulative",
      ],
    },
    {
      name: "in blocks whose names are headed 出口商品 and 进口商品, under one title and in one unit",
      on: "2022年",
      sheet: [
        "主要商品进出口|<|<",
        "单位：亿元|<|<",
        "出口商品|金额|占全市出口（%）",
        "机电产品|57.6|77.8",
        "||",
        "||",
        "进口商品|金额|占全市进口（%）",
        "机电产品|34.2|67",
      ],
      figures: [
        "B4 己 机电产品出口额 level 2022年 57.6亿元 .1 partOf=出口额",
        "C4 己 机电产品出口额 share 2022年 0.778% .1 whole=全市出口 partOf=出口额",
        "B8 己 机电产品进口额 level 2022年 34.2亿元 .1 partOf=进口额",
        "C8 己 机电产品进口额 share 2022年 0.67% .0 whole=全市进口 partOf=进口额",
      ],
    },
    {
      name: "by no title of both ways, where rows say themselves which of them is meant",
      on: "主要商品",
      sheet: [
        "2022年主要商品进出口情况|<",
        "商品|金额（亿元）",
        "出口总值|74.8",
        "服装|2.7",
        "进口总值|51.3",
        "大豆|2.3",
      ],
      figures: [
        "B3 己 出口总值 level 2022年 74.8亿元 .1",
        "B4 己 服装 level 2022年 2.7亿元 .1",
        "B5 己 进口总值 level 2022年 51.3亿元 .1",
        "B6 己 大豆 level 2022年 2.3亿元 .1",
      ],
    },
    {
      name: "never of 出口退税, nor in another unit than that of a block headed alike",
      on: "2022年",
      sheet: [
        "外贸情况|<",
        "单位：亿元|<",
        "出口退税|金额",
        "机电产品|5.6",
        "|",
        "税种|户数",
        "增值税|34",
      ],
      figures: ["B4 己 机电产品 level 2022年 5.6亿元 .1", "B7 己 增值税 level 2022年 34 .0"],
    },
  ]);
});
