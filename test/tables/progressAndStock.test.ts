import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

/** Progress of a year beside the year before, stocks beside what was new, and kinds that a profession calls by its own word: our own sheets, figures made up. */
const SHEETS: readonly DrawnFigures[] = [
  {
    name: "progress since January, and what it is compared with",
    on: "进展",
    sheet: [
      "2019年上半年主要科技指标|<|<|<|<|<|<",
      "指标名称|单位|2019年目标任务|上半年进展|<|与上年同期比较|<",
      "^|^|^|完成数|完成率(%)|上年同期数|同比±%",
      "转化科技成果|项|50|31|62.0|25|24.0",
    ],
    figures: [
      "C4 己 转化科技成果 target 2019年 50项 .0",
      "D4 己 转化科技成果 level 2019年上半年 31项 .0",
      "E4 己 转化科技成果 completion 2019年上半年 0.62% .0",
      "F4 己 转化科技成果 level 2018年上半年 25项 .0",
      "G4 己 转化科技成果 growth 2019年上半年 0.24% .0",
    ],
  },
  {
    name: "what was new beside what there is",
    on: "登记",
    sheet: [
      "2020年上半年市场主体登记情况|<|<|<|<",
      "类型|1-6月新设|<|6月末在册|<",
      "^|户数（户）|同比±%|户数（户）|同比±%",
      "市场主体合计|1158|22.5|11160|11.0",
      "其中：企业|333|22.7|3070|14.9",
    ],
    figures: [
      "B4 己 市场主体 level 2020年上半年 1158户 .0 counting=new",
      "C4 己 市场主体 growth 2020年上半年 0.225% .1 counting=new",
      "D4 己 市场主体 level 2020年6月 11160户 .0 counting=stock",
      "E4 己 市场主体 growth 2020年6月 0.11% .0 counting=stock",
      "B5 己 企业 level 2020年上半年 333户 .0 partOf=市场主体 counting=new",
      "C5 己 企业 growth 2020年上半年 0.227% .1 partOf=市场主体 counting=new",
      "D5 己 企业 level 2020年6月 3070户 .0 partOf=市场主体 counting=stock",
      "E5 己 企业 growth 2020年6月 0.149% .1 partOf=市场主体 counting=stock",
    ],
  },
  {
    name: "a share at the beginning of the year",
    on: "结构",
    sheet: [
      "2020年市场主体结构|<|<|<|<",
      "指标|单位|6月末|年初|较年初提高（百分点）",
      "企业占比|%|27.6|27.3|0.3",
    ],
    figures: [
      "C3 己 企业占比 level 2020年6月 0.276% .1",
      "D3 己 企业占比 level 2019年 0.273% .1",
      "E3 己 企业占比 points-change 2020年6月 0.3个百分点 .1 since=year-start",
    ],
  },
  {
    name: "vaccines down, rates across",
    on: "接种",
    sheet: [
      "2019年接种率调查结果|<|<",
      "||单位：%",
      "疫苗|基础接种率|加强接种率",
      "卡介苗|99|/",
      "脊灰疫苗|98|97",
    ],
    figures: [
      "B4 己 卡介苗基础接种率 level 2019年 0.99% .0 partOf=基础接种率",
      "B5 己 脊灰疫苗基础接种率 level 2019年 0.98% .0 partOf=基础接种率",
      "C5 己 脊灰疫苗加强接种率 level 2019年 0.97% .0 partOf=加强接种率",
    ],
  },
];

describe("what headings say of progress, stock and kinds", () => {
  readsAsDrawn(SHEETS);
});
