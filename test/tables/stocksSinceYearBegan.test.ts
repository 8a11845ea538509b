import { readsAsDrawn } from "../support/drawnFigures";

describe("what there was when the year began", () => {
  readsAsDrawn([
    {
      name: "is that of the year before, and what was added since is no change over the year",
      sheet: [
        "2018年1—6月企业培育情况|<|<|<",
        "类别|上年末（户）|6月末（户）|净增（户）",
        "规模工业企业|1508|1563|55",
      ],
      figures: [
        "B3 己 规模工业企业 level 2017年 1508户 .0",
        "C3 己 规模工业企业 level 2018年6月 1563户 .0",
        "D3 己 规模工业企业 change 2018年6月 55户 .0 since=year-start",
      ],
    },
    {
      name: "is called 年初数, or by the year itself",
      sheets: {
        一: ["2018年上半年市场主体|<|<", "类别|年初数（户）|本月末（户）", "个体工商户|286|321"],
        二: [
          "2018年上半年专业合作社|<|<|<",
          "类别|2017年末（户）|2018年6月末（户）|增减（户）",
          "农民专业合作社|86|121|35",
        ],
      },
      figures: [
        "B3 己 个体工商户 level 2017年 286户 .0",
        "C3 己 个体工商户 level 2018年6月 321户 .0",
        "B3 己 农民专业合作社 level 2017年 86户 .0",
        "C3 己 农民专业合作社 level 2018年6月 121户 .0",
        "D3 己 农民专业合作社 change 2018年6月 35户 .0 since=year-start",
      ],
    },
    {
      name: "is not what a growth is held against, where the same month of the year before stands there too",
      sheet: [
        "2018年6月末存款情况|<|<|<|<|<",
        "指标|单位|6月末余额|上年末余额|上年同期余额|增长%",
        "各项存款|亿元|1563|1508|1400|11.6",
      ],
      figures: [
        "C3 己 各项存款余额 level 2018年6月 1563亿元 .0",
        "D3 己 各项存款余额 level 2017年 1508亿元 .0",
        "E3 己 各项存款余额 level 2017年6月 1400亿元 .0",
        "F3 己 各项存款余额 growth 2018年6月 0.116% .1",
      ],
    },
    {
      name: "is no flow of the whole year before",
      sheet: [
        "2018年1—6月主要指标|<|<|<|<",
        "指标|单位|2017年|2018年1—6月|增长%",
        "税收|亿元|1563|900|11.6",
      ],
      figures: [
        "C3 己 税收 level 2017年 1563亿元 .0",
        "D3 己 税收 level 2018年上半年 900亿元 .0",
        "E3 己 税收 growth 2018年上半年 0.116% .1",
      ],
    },
  ]);
});
