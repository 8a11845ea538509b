import { readsAsDrawn } from "../support/drawnFigures";

describe("columns that hold an indicator against a wider area", () => {
  readsAsDrawn([
    {
      name: "与全省比 behind the province's growth is by how much the own is faster, and 增速 and 完成进度 have places of their own",
      sheet: [
        "2016年商务主要指标|<|<|<|<|<|<|<",
        "指标|单位|实际完成|同比增长(%)|全省增速(%)|与全省比(百分点)|增速全省位次|完成进度全省位次",
        "实际利用外资|万美元|5742|7.6|10.2|-2.6|6|5",
      ],
      figures: [
        "C3 己 实际利用外资 level 2016年 5742万美元 .0",
        "D3 己 实际利用外资 growth 2016年 0.076% .1",
        "E3 全省(total) 实际利用外资 growth 2016年 0.102% .1",
        "F3 己 实际利用外资 gap 2016年 -2.6个百分点 .1 scope=全省",
        "G3 己 实际利用外资 growth-rank 2016年 6位 .0 scope=全省",
        "H3 己 实际利用外资完成进度 rank 2016年 5位 .0 scope=全省",
      ],
    },
    {
      name: "比全国± and 高于（低于）全省 behind a growth are in points, whatever the row is in",
      sheet: [
        "2023年主要指标|<|<|<|<|<|<",
        "指标|单位|绝对量|增速%|比全国±|高于（低于）全省|总量全市位次",
        "生产总值|亿元|100|6.1|0.9|0.2|3",
      ],
      figures: [
        "C3 己 生产总值 level 2023年 100亿元 .0",
        "D3 己 生产总值 growth 2023年 0.061% .1",
        "E3 己 生产总值 gap 2023年 0.9个百分点 .1 scope=全国",
        "F3 己 生产总值 gap 2023年 0.2个百分点 .1 scope=全省",
        "G3 己 生产总值 rank 2023年 3位 .0 scope=全市",
      ],
    },
    {
      name: "高于全省 beside 全市增速 and 全省增速 is told of 全市",
      sheet: [
        "2018年1—6月与全省比较|<|<|<",
        "指标|全市增速（%）|全省增速（%）|高于全省（百分点）",
        "工业投资|57.5|23.5|34",
      ],
      figures: [
        "B3 全市(total) 工业投资 growth 2018年上半年 0.575% .1",
        "C3 全省(total) 工业投资 growth 2018年上半年 0.235% .1",
        "D3 全市(total) 工业投资 gap 2018年上半年 34个百分点 .0 scope=全省",
      ],
    },
    {
      name: "与全市比 beside the counties is no indicator that 位次 could be of",
      sheet: [
        "2023年各县主要指标|<|<|<|<|<",
        "县|生产总值（亿元）|增速%|与全市比（百分点）|总量位次|完成进度位次",
        "东县|100|6.1|0.9|1|3",
        "西县|80|7|1.8|2|1",
      ],
      figures: [
        "B3 东县 生产总值 level 2023年 100亿元 .0",
        "C3 东县 生产总值 growth 2023年 0.061% .1",
        "D3 东县 生产总值 gap 2023年 0.9个百分点 .1 scope=全市",
        "E3 东县 生产总值 rank 2023年 1位 .0",
        "F3 东县 生产总值完成进度 rank 2023年 3位 .0",
        "B4 西县 生产总值 level 2023年 80亿元 .0",
        "C4 西县 生产总值 growth 2023年 0.07% .0",
        "D4 西县 生产总值 gap 2023年 1.8个百分点 .1 scope=全市",
        "E4 西县 生产总值 rank 2023年 2位 .0",
        "F4 西县 生产总值完成进度 rank 2023年 1位 .0",
      ],
    },
    {
      name: "出口 under a title of 进出口 stays what it is",
      sheet: [
        "历年外贸进出口情况|<|<",
        "年份|进出口总额（万美元）|出口（万美元）",
        "2015|27435|15151",
        "2016|29868|16454",
      ],
      figures: [
        "B3 己 外贸进出口总额 level 2015年 27435万美元 .0",
        "C3 己 出口 level 2015年 15151万美元 .0",
        "B4 己 外贸进出口总额 level 2016年 29868万美元 .0",
        "C4 己 出口 level 2016年 16454万美元 .0",
      ],
    },
  ]);
});
