import { readsAsDrawn } from "../support/drawnFigures";

/** When a year's figures were filled in stands at the edge of the sheet: our own sheets, figures made up. */
describe("December beside 填报单位, under a title of that year", () => {
  readsAsDrawn([
    {
      name: "is when the year was filled in, and no month that its figures are of",
      sheet: [
        "甲县2020年各乡镇科技创新指标统计表|<|<",
        "填报单位：县科技和工业信息化局||2020年12月",
        "乡镇|高新技术企业（家）|技术合同交易额（万元）",
        "全县合计|18|17700",
        "城关镇|9|9860",
      ],
      figures: [
        "B4 己(total) 高新技术企业 level 2020年 18家 .0 scope=全县",
        "C4 己(total) 技术合同交易额 level 2020年 17700万元 .0 scope=全县",
        "B5 城关镇 高新技术企业 level 2020年 9家 .0",
        "C5 城关镇 技术合同交易额 level 2020年 9860万元 .0",
      ],
    },
    {
      name: "is the month of a monthly sheet, whose headings speak of months",
      sheet: [
        "甲县2020年财政收入完成情况|<|<",
        "||2020年12月",
        "项目|本月|同比（%）",
        "税收收入（万元）|1800|17.7",
      ],
      figures: [
        "B4 己 税收收入 level 2020年12月 1800万元 .0",
        "C4 己 税收收入 growth 2020年12月 0.177% .1",
      ],
    },
    {
      name: "another month says of which months of the year they are",
      sheet: ["甲县2020年财政收入|<", "|2020年11月", "项目|金额（万元）", "税收收入|1800"],
      figures: ["B4 己 税收收入 level 2020年11月 1800万元 .0"],
    },
  ]);
});
