import { readsAsDrawn } from "../support/drawnFigures";

describe("a column called by the end of the name on its left", () => {
  readsAsDrawn([
    {
      name: "is the same a year earlier, and its growth is that of each",
      sheet: [
        "2022年各镇主要指标|<|<|<|<|<|<",
        "镇|服务业营业收入（亿元）|上年同期收入（亿元）|收入增长（%）|旅游综合收入（亿元）|上年同期收入（亿元）|收入增长（%）",
        "东镇|12|10|20|3|2.5|20",
        "西镇|9|10|-10|2.2|2|10",
      ],
      figures: [
        "B3 东镇 服务业营业收入 level 2022年 12亿元 .0",
        "C3 东镇 服务业营业收入 level 2021年 10亿元 .0",
        "D3 东镇 服务业营业收入 growth 2022年 0.2% .0",
        "E3 东镇 旅游综合收入 level 2022年 3亿元 .0",
        "F3 东镇 旅游综合收入 level 2021年 2.5亿元 .1",
        "G3 东镇 旅游综合收入 growth 2022年 0.2% .0",
        "B4 西镇 服务业营业收入 level 2022年 9亿元 .0",
        "C4 西镇 服务业营业收入 level 2021年 10亿元 .0",
        "D4 西镇 服务业营业收入 growth 2022年 -0.1% .0",
        "E4 西镇 旅游综合收入 level 2022年 2.2亿元 .1",
        "F4 西镇 旅游综合收入 level 2021年 2亿元 .0",
        "G4 西镇 旅游综合收入 growth 2022年 0.1% .0",
      ],
    },
    {
      name: "stays what it is where another column has its name for this year",
      sheet: [
        "2022年各镇主要指标|<|<|<",
        "镇|服务业营业收入（亿元）|上年营业收入（亿元）|营业收入（亿元）",
        "东镇|12|20|30",
        "西镇|9|18|26",
      ],
      figures: [
        "B3 东镇 服务业营业收入 level 2022年 12亿元 .0",
        "C3 东镇 营业收入 level 2021年 20亿元 .0",
        "D3 东镇 营业收入 level 2022年 30亿元 .0",
        "B4 西镇 服务业营业收入 level 2022年 9亿元 .0",
        "C4 西镇 营业收入 level 2021年 18亿元 .0",
        "D4 西镇 营业收入 level 2022年 26亿元 .0",
      ],
    },
  ]);
});
