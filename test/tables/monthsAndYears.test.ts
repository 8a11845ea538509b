import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

/** Months in one place and their year in another: our own sheets, figures made up. */
const SHEETS: readonly DrawnFigures[] = [
  {
    name: "a year beside the rows and the months of it over the columns",
    on: "分月",
    sheet: [
      "技术合同登记情况|<|<|<|<|<",
      "年度|项目|1月|2月|3月|一季度合计",
      "2024年|登记数（份）|12|10|15|37",
      "^|成交额（万元）|186|152|214|552",
      "^|累计成交额（万元）|186|338|552|",
      "2023年|登记数（份）|11|9|13|33",
      "^|成交额（万元）|142|130|118|390",
    ],
    figures: [
      "C3 己 技术合同登记数 level 2024年1月 12份 .0",
      "D3 己 技术合同登记数 level 2024年2月 10份 .0",
      "E3 己 技术合同登记数 level 2024年3月 15份 .0",
      "F3 己 技术合同登记数 level 2024年一季度 37份 .0",
      "C4 己 技术合同成交额 level 2024年1月 186万元 .0",
      "D4 己 技术合同成交额 level 2024年2月 152万元 .0",
      "E4 己 技术合同成交额 level 2024年3月 214万元 .0",
      "F4 己 技术合同成交额 level 2024年一季度 552万元 .0",
      "C5 己 技术合同成交额 level 2024年1月 186万元 .0",
      "D5 己 技术合同成交额 level 2024年1—2月 338万元 .0",
      "E5 己 技术合同成交额 level 2024年一季度 552万元 .0",
      "C6 己 技术合同登记数 level 2023年1月 11份 .0",
      "D6 己 技术合同登记数 level 2023年2月 9份 .0",
      "E6 己 技术合同登记数 level 2023年3月 13份 .0",
      "F6 己 技术合同登记数 level 2023年一季度 33份 .0",
      "C7 己 技术合同成交额 level 2023年1月 142万元 .0",
      "D7 己 技术合同成交额 level 2023年2月 130万元 .0",
      "E7 己 技术合同成交额 level 2023年3月 118万元 .0",
      "F7 己 技术合同成交额 level 2023年一季度 390万元 .0",
    ],
  },
  {
    name: "a stock of all years that its name calls 累计, and that the months do not add up to",
    on: "分月",
    sheet: [
      "2024年技术合同登记情况|<|<|<",
      "项目|1月|2月|3月",
      "登记数（份）|12|10|15",
      "累计登记数（份）|512|522|537",
    ],
    figures: [
      "B3 己 技术合同登记数 level 2024年1月 12份 .0",
      "C3 己 技术合同登记数 level 2024年2月 10份 .0",
      "D3 己 技术合同登记数 level 2024年3月 15份 .0",
      "B4 己 技术合同登记数 level 2024年1月 512份 .0 counting=cumulative",
      "C4 己 技术合同登记数 level 2024年2月 522份 .0 counting=cumulative",
      "D4 己 技术合同登记数 level 2024年3月 537份 .0 counting=cumulative",
    ],
  },
  {
    name: "a year to come in a name, for which something is done by now",
    on: "任务",
    sheet: [
      "重点任务完成情况|<|<|<|<",
      "截至2024年6月30日|<|<|<|<",
      "指标|计量单位|全年任务|1-6月完成|完成率%",
      "培育高新技术企业（2025年）|家|12|4|33.3",
      "技术合同成交额|万元|2000|1062|53.1",
    ],
    figures: [
      "C4 己 培育高新技术企业（2025年） target 2024年 12家 .0",
      "D4 己 培育高新技术企业（2025年） level 2024年上半年 4家 .0",
      "E4 己 培育高新技术企业（2025年） completion 2024年上半年 0.333% .1",
      "C5 己 技术合同成交额 target 2024年 2000万元 .0",
      "D5 己 技术合同成交额 level 2024年上半年 1062万元 .0",
      "E5 己 技术合同成交额 completion 2024年上半年 0.531% .1",
    ],
  },
  {
    name: "a heading that names months, among sheets of several times of one year",
    sheets: {
      主要指标: ["2024年1-10月主要经济指标|<", "指标|完成额", "财政收入（亿元）|9.5"],
      走势: ["2024年主要指标分月累计增速（%）|<|<", "指标|1-9月|1-10月", "固定资产投资|7.3|6.7"],
      财政: ["财政收支情况|<", "项目|1-10月累计", "财政支出（亿元）|20.1"],
    },
    figures: [
      "B3 己 财政收入 level 2024年1—10月 9.5亿元 .1",
      "B3 己 固定资产投资 growth 2024年前三季度 0.073% .1",
      "C3 己 固定资产投资 growth 2024年1—10月 0.067% .1",
      "B3 己 财政支出 level 2024年1—10月 20.1亿元 .1",
    ],
  },
];

describe("months in one place and their year in another", () => {
  readsAsDrawn(SHEETS);
});
