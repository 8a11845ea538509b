import { readsAsDrawn } from "../support/drawnFigures";

/** 位次 in a row of its own, below what it is the place of. */
describe("places in rows of their own", () => {
  readsAsDrawn([
    {
      name: "are places by growth below a row of growth, whichever month they are of, and by level below a level",
      sheet: [
        "2023年主要指标完成情况|<|<|<",
        "指标|单位|8月|9月",
        "规上工业增加值增速|%|6.1|6.2",
        "9月全省位次|位||3",
        "固定资产投资|亿元|60.5|80.5",
        "固定资产投资增速|%|4.1|4.2",
        "全省位次|位|4|5",
        "全社会用电量|亿千瓦时|30.5|40.5",
        "全省位次|位|2|1",
      ],
      figures: [
        "C3 己 规上工业增加值 growth 2023年8月 0.061% .1",
        "D3 己 规上工业增加值 growth 2023年9月 0.062% .1",
        "D4 己 规上工业增加值 growth-rank 2023年9月 3位 .0 scope=全省",
        "C5 己 固定资产投资 level 2023年8月 60.5亿元 .1",
        "D5 己 固定资产投资 level 2023年9月 80.5亿元 .1",
        "C6 己 固定资产投资 growth 2023年8月 0.041% .1",
        "D6 己 固定资产投资 growth 2023年9月 0.042% .1",
        "C7 己 固定资产投资 growth-rank 2023年8月 4位 .0 scope=全省",
        "D7 己 固定资产投资 growth-rank 2023年9月 5位 .0 scope=全省",
        "C8 己 全社会用电量 level 2023年8月 30.5亿千瓦时 .1",
        "D8 己 全社会用电量 level 2023年9月 40.5亿千瓦时 .1",
        "C9 己 全社会用电量 rank 2023年8月 2位 .0 scope=全省",
        "D9 己 全社会用电量 rank 2023年9月 1位 .0 scope=全省",
      ],
    },
  ]);
});
