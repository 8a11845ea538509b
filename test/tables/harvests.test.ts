import { readsAsDrawn } from "../support/drawnFigures";

describe("crops under what is measured of them", () => {
  readsAsDrawn([
    {
      name: "are named with it where they are parts of it",
      sheet: [
        "2022年全县农业主要指标|<|<",
        "指标名称|计量单位|2022年",
        "农作物播种面积|万亩|324.3",
        ".  其中：粮食作物|万亩|221",
        ".        油料作物|万亩|61",
        "粮食产量|万吨|80.3",
        ".  其中：小春粮食|万吨|14.8",
        ".        大春粮食|万吨|65.5",
      ],
      figures: [
        "C3 己 农作物播种面积 level 2022年 324.3万亩 .1",
        "C4 己 粮食作物播种面积 level 2022年 221万亩 .0 partOf=农作物播种面积",
        "C5 己 油料作物播种面积 level 2022年 61万亩 .0 partOf=农作物播种面积",
        "C6 己 粮食产量 level 2022年 80.3万吨 .1",
        "C7 己 小春粮食产量 level 2022年 14.8万吨 .1 partOf=粮食产量",
        "C8 己 大春粮食产量 level 2022年 65.5万吨 .1 partOf=粮食产量",
      ],
    },
    {
      name: "and where it stands over them, but herds and what has an amount of its own are not",
      sheet: [
        "2022年全县农业主要指标|<|<",
        "指标|单位|2022年",
        "一、播种面积|<|<",
        "粮食作物|万亩|221",
        ".  稻谷|万亩|100",
        "二、主要农产品产量|<|<",
        "粮食|万吨|80",
        "生猪出栏|万头|14",
        "肉类总产量|万吨|3",
      ],
      figures: [
        "C4 己 粮食作物播种面积 level 2022年 221万亩 .0 section=一、播种面积",
        "C5 己 稻谷播种面积 level 2022年 100万亩 .0 partOf=粮食作物播种面积 section=一、播种面积",
        "C7 己 粮食产量 level 2022年 80万吨 .0 section=二、主要农产品产量",
        "C8 己 生猪出栏 level 2022年 14万头 .0 section=二、主要农产品产量",
        "C9 己 肉类总产量 level 2022年 3万吨 .0 section=二、主要农产品产量",
      ],
    },
    {
      name: "发电量 under 产量 says so itself",
      sheet: [
        "2022年主要工业产品产量|<|<",
        "产品|单位|产量",
        "原煤|万吨|100",
        "发电量|亿千瓦时|20",
      ],
      figures: [
        "C3 己 原煤产量 level 2022年 100万吨 .0",
        "C4 己 发电量 level 2022年 20亿千瓦时 .0",
      ],
    },
  ]);
});
