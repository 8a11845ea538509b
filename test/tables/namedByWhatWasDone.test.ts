import { readsAsDrawn } from "../support/drawnFigures";

/** Columns that say only what was done, or for whom: what they are of stands in the title. Drawn here, figures made up. */
describe("a column that says only what was done", () => {
  readsAsDrawn([
    {
      name: "is of the projects that the title names",
      sheet: [
        "2023年甲县农村公路项目进展|<|<|<",
        "乡镇|已开工|已完工|未开工",
        "甲镇|11|6|1",
        "乙镇|7|4|0",
      ],
      figures: [
        "B3 甲镇 农村公路项目已开工 level 2023年 11 .0",
        "C3 甲镇 农村公路项目已完工 level 2023年 6 .0",
        "D3 甲镇 农村公路项目未开工 level 2023年 1 .0",
        "B4 乙镇 农村公路项目已开工 level 2023年 7 .0",
        "C4 乙镇 农村公路项目已完工 level 2023年 4 .0",
        "D4 乙镇 农村公路项目未开工 level 2023年 0 .0",
      ],
    },
    {
      name: "is of the money that the title names",
      sheet: [
        "2023年省级科技专项资金拨付情况（万元）|<|<",
        "县区|已下达|已拨付",
        "甲县|200|150",
        "乙县|100|80",
      ],
      figures: [
        "B3 甲县 省级科技专项资金已下达 level 2023年 200万元 .0",
        "C3 甲县 省级科技专项资金已拨付 level 2023年 150万元 .0",
        "B4 乙县 省级科技专项资金已下达 level 2023年 100万元 .0",
        "C4 乙县 省级科技专项资金已拨付 level 2023年 80万元 .0",
      ],
    },
    {
      name: "is of the work that the title names, as is the money that went into it",
      sheet: [
        "2023年高标准农田建设|<|<",
        "乡镇|已完工（万亩）|已拨付资金（万元）",
        "甲镇|2|300",
        "乙镇|1|200",
      ],
      figures: [
        "B3 甲镇 高标准农田建设已完工 level 2023年 2万亩 .0",
        "C3 甲镇 高标准农田建设已拨付资金 level 2023年 300万元 .0",
        "B4 乙镇 高标准农田建设已完工 level 2023年 1万亩 .0",
        "C4 乙镇 高标准农田建设已拨付资金 level 2023年 200万元 .0",
      ],
    },
    {
      name: "may be a row as well",
      sheet: ["2023年甲县农村公路项目进展|<|<", "指标|单位|数量", "已开工|个|18", "已完工|个|10"],
      figures: [
        "C3 己 农村公路项目已开工 level 2023年 18个 .0",
        "C4 己 农村公路项目已完工 level 2023年 10个 .0",
      ],
    },
  ]);
});

describe("城镇 and 农村 beside each other", () => {
  readsAsDrawn([
    {
      name: "are those of whom the title tells the income",
      sheet: ["2023年城乡居民人均可支配收入（元）|<|<", "县区|城镇|农村", "甲县|40000|20000"],
      figures: [
        "B3 甲县 城镇居民人均可支配收入 level 2023年 40000元 .0",
        "C3 甲县 农村居民人均可支配收入 level 2023年 20000元 .0",
      ],
    },
    {
      name: "are so as well where the title tells how it has grown",
      sheet: [
        "2023年全市居民人均可支配收入增速（%）|<|<",
        "县区|城镇|农村",
        "甲县|5.3|8.1",
        "乙县|5.2|8.2",
      ],
      figures: [
        "B3 甲县 城镇居民人均可支配收入 growth 2023年 0.053% .1",
        "C3 甲县 农村居民人均可支配收入 growth 2023年 0.081% .1",
        "B4 乙县 城镇居民人均可支配收入 growth 2023年 0.052% .1",
        "C4 乙县 农村居民人均可支配收入 growth 2023年 0.082% .1",
      ],
    },
    {
      name: "may be rows",
      sheet: [
        "2023年居民人均可支配收入|<|<|<",
        "指标|单位|绝对值|增长（%）",
        "城镇居民|元|40000|5.1",
        "农村居民|元|20000|8.2",
      ],
      figures: [
        "C3 己 城镇居民人均可支配收入 level 2023年 40000元 .0",
        "D3 己 城镇居民人均可支配收入 growth 2023年 0.051% .1",
        "C4 己 农村居民人均可支配收入 level 2023年 20000元 .0",
        "D4 己 农村居民人均可支配收入 growth 2023年 0.082% .1",
      ],
    },
    {
      name: "are no places beside each other, of which one would have to be a town",
      sheet: ["2023年居民消费支出（元）|<|<", "指标|城镇|农村", "食品烟酒|8000|4000"],
      figures: [
        "B3 己 城镇食品烟酒支出 level 2023年 8000元 .0",
        "C3 己 农村食品烟酒支出 level 2023年 4000元 .0",
      ],
    },
  ]);
});
