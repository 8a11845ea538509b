import { readsAsDrawn } from "../support/drawnFigures";

/** Bureaus of the environment name gases and what is in water by their formulas: our own sheets, figures made up. */
describe("gases and what is in water are indicators by their formulas alone", () => {
  readsAsDrawn([
    {
      name: "down the rows",
      sheet: [
        "2023年环境空气质量|<|<",
        "指标|单位|2023年",
        "SO2|微克/立方米|8",
        "PM2.5|微克/立方米|31",
        "CO|毫克/立方米|1.1",
        "二氧化氮（NO2）|微克/立方米|22",
      ],
      figures: [
        "C3 己 SO2 level 2023年 8微克/立方米 .0",
        "C4 己 PM2.5 level 2023年 31微克/立方米 .0",
        "C5 己 CO level 2023年 1.1毫克/立方米 .1",
        "C6 己 二氧化氮（NO2） level 2023年 22微克/立方米 .0",
      ],
    },
    {
      name: "over columns beside the places where water is watched, in units of Latin letters",
      sheet: [
        "2023年各断面水质|<|<|<",
        "断面|COD（mg/L）|NH3-N（mg/L）|总磷（mg/L）",
        "甲桥|18|0.5|0.12",
        "乙桥|19|0.6|0.13",
      ],
      figures: [
        "B3 甲桥 COD level 2023年 18mg/L .0",
        "C3 甲桥 NH3-N level 2023年 0.5mg/L .1",
        "D3 甲桥 总磷 level 2023年 0.12mg/L .2",
        "B4 乙桥 COD level 2023年 19mg/L .0",
        "C4 乙桥 NH3-N level 2023年 0.6mg/L .1",
        "D4 乙桥 总磷 level 2023年 0.13mg/L .2",
      ],
    },
  ]);
});
