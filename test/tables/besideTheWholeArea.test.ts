import { readsAsDrawn } from "../support/drawnFigures";

/** Sheets of a county beside the figures of the city it is in. */
describe("headings that hold figures against those of the whole area", () => {
  readsAsDrawn([
    {
      name: "under 与全市比较 增速 of 全市 is its own, ±百分点 the distance from it, and 增速位次 a place in it",
      sheet: [
        "2023年1-9月主要指标|<|<|<|<|<|<",
        "指标|单位|1-9月|同比（%）|与全市比较|<|<",
        "^|^|^|^|全市增速（%）|±百分点|增速位次",
        "地区生产总值|亿元|120.5|6.2|5.8|0.4|3",
        "固定资产投资|亿元|80.5|4.2|5.2|-1.0|5",
      ],
      figures: [
        "C4 己 地区生产总值 level 2023年前三季度 120.5亿元 .1",
        "D4 己 地区生产总值 growth 2023年前三季度 0.062% .1",
        "E4 全市(total) 地区生产总值 growth 2023年前三季度 0.058% .1",
        "F4 己 地区生产总值 gap 2023年前三季度 0.4个百分点 .1 scope=全市",
        "G4 己 地区生产总值 growth-rank 2023年前三季度 3位 .0 scope=全市",
        "C5 己 固定资产投资 level 2023年前三季度 80.5亿元 .1",
        "D5 己 固定资产投资 growth 2023年前三季度 0.042% .1",
        "E5 全市(total) 固定资产投资 growth 2023年前三季度 0.052% .1",
        "F5 己 固定资产投资 gap 2023年前三季度 -1个百分点 .0 scope=全市",
        "G5 己 固定资产投资 growth-rank 2023年前三季度 5位 .0 scope=全市",
      ],
    },
    {
      name: "增速 under 全省 is that of 全省, and 高于 under 与全市比较 the distance from that of 全市",
      sheet: [
        "2023年1-9月主要指标|<|<|<|<|<|<",
        "指标|单位|1-9月|同比（%）|全省|<|与全市比较",
        "^|^|^|^|增速（%）|增速位次|高于（百分点）",
        "工业投资|亿元|30.5|6.2|5.8|3|0.4",
      ],
      figures: [
        "C4 己 工业投资 level 2023年前三季度 30.5亿元 .1",
        "D4 己 工业投资 growth 2023年前三季度 0.062% .1",
        "E4 全省(total) 工业投资 growth 2023年前三季度 0.058% .1",
        "F4 己 工业投资 growth-rank 2023年前三季度 3位 .0 scope=全省",
        "G4 己 工业投资 gap 2023年前三季度 0.4个百分点 .1 scope=全市",
      ],
    },
  ]);
});
