import { readsAsDrawn } from "../support/drawnFigures";

describe("a heading with two units in its bracket", () => {
  readsAsDrawn([
    ...["增减（%、百分点）", "同比（%/百分点）", "增长（±%，个百分点）", "增减%或百分点"].map(
      (heading) => ({
        name: `tells amounts in per cent and rates in points: ${heading}`,
        sheet: [
          "2022年主要指标|<|<|<|<",
          `指标|单位|2021年|2022年|${heading}`,
          "旅游收入|亿元|40|46|15",
          "客房出租率|%|51.5|53.1|1.6",
          "孕产妇死亡率|‰|0.15|0.12|",
        ],
        figures: [
          "C3 己 旅游收入 level 2021年 40亿元 .0",
          "D3 己 旅游收入 level 2022年 46亿元 .0",
          "E3 己 旅游收入 growth 2022年 0.15% .0",
          "C4 己 客房出租率 level 2021年 0.515% .1",
          "D4 己 客房出租率 level 2022年 0.531% .1",
          "E4 己 客房出租率 points-change 2022年 1.6个百分点 .1",
          "C5 己 孕产妇死亡率 level 2021年 0.00015‰ .2",
          "D5 己 孕产妇死亡率 level 2022年 0.00012‰ .2",
        ],
      }),
    ),
    {
      name: "gives its levels the one and their growth the other",
      sheet: [
        "2022年各县主要指标|<|<",
        "县|网络零售额（亿元、%）|<",
        "^|总额|增长",
        "甲县|11.2|7.4",
        "乙县|8.4|-5.1",
      ],
      figures: [
        "B4 甲县 网络零售额 level 2022年 11.2亿元 .1",
        "C4 甲县 网络零售额 growth 2022年 0.074% .1",
        "B5 乙县 网络零售额 level 2022年 8.4亿元 .1",
        "C5 乙县 网络零售额 growth 2022年 -0.051% .1",
      ],
    },
  ]);
});

describe("growth and places alone under 单位：%", () => {
  readsAsDrawn([
    {
      name: "are growth in per cent and places by it, of firms above a size as well",
      sheet: [
        "2022年1—8月各县工业增长情况|<|<|<|<",
        "单位：%|<|<|<|<",
        "县|规模以上工业增加值|<|技改投资|<",
        "^|增速|位次|增速|位次",
        "全市|6.1|—|11.5|—",
        "甲县|8.3|1|4.4|3",
        "乙县|5.2|3|19.1|1",
        "丙县|6.6|2|-2.7|4",
        "丁县|3.9|4|8.8|2",
      ],
      figures: [
        "B5 己(total) 规模以上工业增加值 growth 2022年1—8月 0.061% .1 scope=全市",
        "D5 己(total) 技改投资 growth 2022年1—8月 0.115% .1 scope=全市",
        "B6 甲县 规模以上工业增加值 growth 2022年1—8月 0.083% .1",
        "C6 甲县 规模以上工业增加值 growth-rank 2022年1—8月 1位 .0 scope=全市",
        "D6 甲县 技改投资 growth 2022年1—8月 0.044% .1",
        "E6 甲县 技改投资 growth-rank 2022年1—8月 3位 .0 scope=全市",
        "B7 乙县 规模以上工业增加值 growth 2022年1—8月 0.052% .1",
        "C7 乙县 规模以上工业增加值 growth-rank 2022年1—8月 3位 .0 scope=全市",
        "D7 乙县 技改投资 growth 2022年1—8月 0.191% .1",
        "E7 乙县 技改投资 growth-rank 2022年1—8月 1位 .0 scope=全市",
        "B8 丙县 规模以上工业增加值 growth 2022年1—8月 0.066% .1",
        "C8 丙县 规模以上工业增加值 growth-rank 2022年1—8月 2位 .0 scope=全市",
        "D8 丙县 技改投资 growth 2022年1—8月 -0.027% .1",
        "E8 丙县 技改投资 growth-rank 2022年1—8月 4位 .0 scope=全市",
        "B9 丁县 规模以上工业增加值 growth 2022年1—8月 0.039% .1",
        "C9 丁县 规模以上工业增加值 growth-rank 2022年1—8月 4位 .0 scope=全市",
        "D9 丁县 技改投资 growth 2022年1—8月 0.088% .1",
        "E9 丁县 技改投资 growth-rank 2022年1—8月 2位 .0 scope=全市",
      ],
    },
    {
      name: "leave open what the growth of a rate is in",
      sheet: ["2022年1—8月增长情况|<", "单位：%|<", "指标|增速", "民间投资|4.2", "失业率|0.3"],
      figures: ["B4 己 民间投资 growth 2022年1—8月 0.042% .1"],
    },
  ]);
});

describe("of several units over a table", () => {
  readsAsDrawn([
    {
      name: "areas and harvests take the one that can be theirs",
      sheet: [
        "2022年各镇蔬菜生产情况|<|<|<",
        "|||单位：万亩、万吨、%",
        "镇|种植面积|蔬菜总产量|完成率",
        "东镇|2.1|5.5|101.2",
        "西镇|1.4|3.2|98.7",
      ],
      figures: [
        "B4 东镇 种植面积 level 2022年 2.1万亩 .1",
        "C4 东镇 蔬菜总产量 level 2022年 5.5万吨 .1",
        "D4 东镇 蔬菜总产量 completion 2022年 1.012% .1",
        "B5 西镇 种植面积 level 2022年 1.4万亩 .1",
        "C5 西镇 蔬菜总产量 level 2022年 3.2万吨 .1",
        "D5 西镇 蔬菜总产量 completion 2022年 0.987% .1",
      ],
    },
    {
      name: "a product that may be in two takes none",
      sheet: [
        "2022年各镇产量|<|<",
        "||单位：万吨、万台、亿元",
        "镇|水泵产量|占地面积",
        "东镇|2.1|5.5",
        "西镇|1.4|3.2",
      ],
      figures: [
        "B4 东镇 水泵产量 level 2022年 2.1 .1",
        "C4 东镇 占地面积 level 2022年 5.5 .1",
        "B5 西镇 水泵产量 level 2022年 1.4 .1",
        "C5 西镇 占地面积 level 2022年 3.2 .1",
      ],
    },
    {
      name: "the money is not for a ratio of incomes",
      sheet: [
        "2022年居民收入|<|<",
        "||单位：元、%",
        "指标|2022年|2021年",
        "城镇居民人均收入|40210|38505",
        "城乡居民收入比（农村=1）|2.11|2.16",
      ],
      figures: [
        "B4 己 城镇居民人均收入 level 2022年 40210元 .0",
        "C4 己 城镇居民人均收入 level 2021年 38505元 .0",
        "B5 己 城乡居民收入比（农村=1） level 2022年 2.11 .2",
        "C5 己 城乡居民收入比（农村=1） level 2021年 2.16 .2",
      ],
    },
  ]);
});

describe("日 as a unit", () => {
  readsAsDrawn([
    {
      name: "counts days in a bracket, and so does the change",
      sheet: [
        "2022年医疗服务|<|<|<",
        "县|平均住院日（日）|<|<",
        "^|2022年|2021年|增减",
        "甲县|7.2|7.9|-0.7",
        "乙县|8.4|8.1|0.3",
      ],
      figures: [
        "B4 甲县 平均住院日 level 2022年 7.2天 .1",
        "C4 甲县 平均住院日 level 2021年 7.9天 .1",
        "D4 甲县 平均住院日 change 2022年 -0.7天 .1",
        "B5 乙县 平均住院日 level 2022年 8.4天 .1",
        "C5 乙县 平均住院日 level 2021年 8.1天 .1",
        "D5 乙县 平均住院日 change 2022年 0.3天 .1",
      ],
    },
  ]);
});
