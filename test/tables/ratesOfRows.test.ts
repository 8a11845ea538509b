import { drawRefusals } from "../support/drawObservations";
import { readsAsDrawn } from "../support/drawnFigures";
import { readingOfDrawn } from "../support/readDrawn";

describe("a rate that is told of what stands beside it", () => {
  readsAsDrawn([
    {
      name: "污染负荷比 that comes to 100 % is that of each row, and 降幅 says by how much less it is",
      sheet: [
        "2021年污染物浓度|<|<|<",
        "污染物|浓度单位|今年|降幅（%）|污染负荷比（%）",
        "PM2.5|微克/立方米|43|18.9|45.1",
        "PM10|微克/立方米|81|14.7|32.7",
        "臭氧|微克/立方米|196|4.8|22.2",
      ],
      figures: [
        "C3 己 PM2.5 level 2021年 43微克/立方米 .0",
        "D3 己 PM2.5 growth 2021年 -0.189% .1",
        "E3 己 PM2.5污染负荷比 level 2021年 0.451% .1",
        "C4 己 PM10 level 2021年 81微克/立方米 .0",
        "D4 己 PM10 growth 2021年 -0.147% .1",
        "E4 己 PM10污染负荷比 level 2021年 0.327% .1",
        "C5 己 臭氧 level 2021年 196微克/立方米 .0",
        "D5 己 臭氧 growth 2021年 -0.048% .1",
        "E5 己 臭氧污染负荷比 level 2021年 0.222% .1",
      ],
    },
    {
      name: "改善幅度 keeps its own word: whether more or less is better the sheet does not say",
      sheet: [
        "2023年各区主要指标|<|<|<",
        "区|综合指数|改善幅度（%）|用电量（万千瓦时）|涨幅（%）",
        "甲区|0.3|9|30|5.1",
        "乙区|0.4|8|31|4.1",
      ],
      figures: [
        "B3 甲区 综合指数 level 2023年 0.3 .1",
        "C3 甲区 综合指数改善幅度 level 2023年 0.09% .0",
        "D3 甲区 用电量 level 2023年 30万千瓦时 .0",
        "E3 甲区 用电量 growth 2023年 0.051% .1",
        "B4 乙区 综合指数 level 2023年 0.4 .1",
        "C4 乙区 综合指数改善幅度 level 2023年 0.08% .0",
        "D4 乙区 用电量 level 2023年 31万千瓦时 .0",
        "E4 乙区 用电量 growth 2023年 0.041% .1",
      ],
    },
    {
      name: "构成比 is a share",
      sheet: [
        "2023年诊疗人次构成|<|<",
        "机构|人次（万人次）|构成比（%）",
        "医院|60|60",
        "基层|40|40",
        "合计|100|100",
      ],
      figures: [
        "B3 己 医院人次 level 2023年 60万人次 .0 partOf=诊疗人次",
        "C3 己 医院人次 share 2023年 0.6% .0 partOf=诊疗人次",
        "B4 己 基层人次 level 2023年 40万人次 .0 partOf=诊疗人次",
        "C4 己 基层人次 share 2023年 0.4% .0 partOf=诊疗人次",
        "B5 己 诊疗人次 level 2023年 100万人次 .0",
        "C5 己 诊疗人次 share 2023年 1% .0",
      ],
    },
  ]);

  it.each([
    {
      name: "is refused where it does not come to all",
      sheet: [
        "2021年污染物浓度|<|<|<",
        "污染物|浓度单位|今年|污染负荷比（%）",
        "PM2.5|微克/立方米|43|24.1",
        "PM10|微克/立方米|81|22.7",
        "臭氧|微克/立方米|196|4.8",
      ],
      refused: ["2020年!D3:D5 unclear-header"],
    },
    {
      name: "同比 under PM2.5（微克/立方米） is no difference of whole numbers",
      sheet: [
        "2021年各县空气质量|<|<",
        "县|PM2.5（微克/立方米）|<",
        "^|浓度|同比",
        "涉县|36|-0.163",
        "馆陶县|39|-0.152",
      ],
      refused: ["2020年!C4 ambiguous-rate", "2020年!C5 ambiguous-rate"],
    },
  ])("$name", ({ name, sheet, refused }) => {
    expect(drawRefusals(readingOfDrawn({ name, sheet, tables: [], figures: [] }))).toEqual(refused);
  });
});
