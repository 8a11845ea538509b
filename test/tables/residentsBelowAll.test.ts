import { readsAsDrawn } from "../support/drawnFigures";

const TITLE = ["2023年居民收支|<|<", "指标|2023年（元）|增长%"];

/** Bulletins name what residents earn and spend once, for all of them: our own sheets, figures made up. */
describe("城镇居民 and 农村居民 have what the row of all residents names", () => {
  readsAsDrawn([
    {
      name: "behind lines that say how it is divided, of which each is about the last such row",
      sheet: [
        ...TITLE,
        "全体居民人均可支配收入|35120|5.6",
        "按收入来源分：|<|<",
        "工资性收入|20120|5.5",
        "经营净收入|15000|5.6",
        "按常住地分：|<|<",
        "城镇居民|46210|4.8",
        "农村居民|21800|6.9",
        "全体居民人均消费支出|25120|5.6",
        "按常住地分：|<|<",
        "城镇居民|26210|4.8",
      ],
      figures: [
        "B3 己 全体居民人均可支配收入 level 2023年 35120元 .0",
        "C3 己 全体居民人均可支配收入 growth 2023年 0.056% .1",
        "B5 己 工资性收入 level 2023年 20120元 .0 partOf=全体居民人均可支配收入 breakdown=收入来源",
        "C5 己 工资性收入 growth 2023年 0.055% .1 partOf=全体居民人均可支配收入 breakdown=收入来源",
        "B6 己 经营净收入 level 2023年 15000元 .0 partOf=全体居民人均可支配收入 breakdown=收入来源",
        "C6 己 经营净收入 growth 2023年 0.056% .1 partOf=全体居民人均可支配收入 breakdown=收入来源",
        "B8 己 城镇居民人均可支配收入 level 2023年 46210元 .0 partOf=全体居民人均可支配收入 breakdown=常住地",
        "C8 己 城镇居民人均可支配收入 growth 2023年 0.048% .1 partOf=全体居民人均可支配收入 breakdown=常住地",
        "B9 己 农村居民人均可支配收入 level 2023年 21800元 .0 partOf=全体居民人均可支配收入 breakdown=常住地",
        "C9 己 农村居民人均可支配收入 growth 2023年 0.069% .1 partOf=全体居民人均可支配收入 breakdown=常住地",
        "B10 己 全体居民人均消费支出 level 2023年 25120元 .0",
        "C10 己 全体居民人均消费支出 growth 2023年 0.056% .1",
        "B12 己 城镇居民人均消费支出 level 2023年 26210元 .0 partOf=全体居民人均消费支出 breakdown=常住地",
        "C12 己 城镇居民人均消费支出 growth 2023年 0.048% .1 partOf=全体居民人均消费支出 breakdown=常住地",
      ],
    },
    {
      name: "behind 其中",
      sheet: [...TITLE, "全体居民人均可支配收入|35120|5.6", "其中：城镇居民|46210|4.8"],
      figures: [
        "B3 己 全体居民人均可支配收入 level 2023年 35120元 .0",
        "C3 己 全体居民人均可支配收入 growth 2023年 0.056% .1",
        "B4 己 城镇居民人均可支配收入 level 2023年 46210元 .0 partOf=全体居民人均可支配收入",
        "C4 己 城镇居民人均可支配收入 growth 2023年 0.048% .1 partOf=全体居民人均可支配收入",
      ],
    },
  ]);
});
