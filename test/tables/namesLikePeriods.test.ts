import { readsAsDrawn } from "../support/drawnFigures";

describe("a name that begins like a period", () => {
  readsAsDrawn([
    {
      name: "is that of a crop, where 度 does not follow 季, and of young animals",
      sheet: [
        "2021年上半年全县农业主要指标|<|<|<",
        "指标|单位|本年累计|同比±%",
        "一季稻播插面积|万亩|33.09|-0.5",
        "二季杂粮产量|万吨|10|11.1",
        "3月龄犊牛存栏|头|120|20",
      ],
      figures: [
        "C3 己 一季稻播插面积 level 2021年上半年 33.09万亩 .2",
        "D3 己 一季稻播插面积 growth 2021年上半年 -0.005% .1",
        "C4 己 二季杂粮产量 level 2021年上半年 10万吨 .0",
        "D4 己 二季杂粮产量 growth 2021年上半年 0.111% .1",
        "C5 己 3月龄犊牛存栏 level 2021年上半年 120头 .0",
        "D5 己 3月龄犊牛存栏 growth 2021年上半年 0.2% .0",
      ],
    },
    {
      name: "is that of a crop over a column, beside a quarter",
      sheet: [
        "2021年各镇水稻生产情况|<|<",
        "镇|一季稻面积（亩）|三季度收割面积（亩）",
        "东镇|100|20",
        "西镇|90|10",
      ],
      figures: [
        "B3 东镇 一季稻面积 level 2021年 100亩 .0",
        "C3 东镇 收割面积 level 2021年三季度 20亩 .0",
        "B4 西镇 一季稻面积 level 2021年 90亩 .0",
        "C4 西镇 收割面积 level 2021年三季度 10亩 .0",
      ],
    },
    {
      name: "and a unit that goes on as another word: 各县市场主体 are no 场主体",
      sheet: [
        "2023年各县市场主体情况|<|<",
        "县|2022年末（户）|2023年末（户）",
        "东县|1508|1563",
        "西县|286|321",
      ],
      figures: [
        "B3 东县 市场主体 level 2022年 1508户 .0",
        "C3 东县 市场主体 level 2023年 1563户 .0",
        "B4 西县 市场主体 level 2022年 286户 .0",
        "C4 西县 市场主体 level 2023年 321户 .0",
      ],
    },
  ]);
});
