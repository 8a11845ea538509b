import { readsAsDrawn } from "../support/drawnFigures";

/** Tables of yearbooks and of civil affairs: drawn here, figures made up. */
describe("a column that says only how many there are, beside one that names what it counts", () => {
  readsAsDrawn([
    {
      name: "is a count of its own, under each year as well",
      sheet: [
        "各县（区）人口情况|<|<|<|<",
        "地区|2021年|<|2022年|<",
        "^|户数（户）|人口（人）|户数（户）|人口（人）",
        "甲县|60|180|66|190",
        "乙县|40|120|44|121",
        "全市|100|300|110|311",
      ],
      figures: [
        "B4 甲县 户数 level 2021年 60户 .0",
        "C4 甲县 人口 level 2021年 180人 .0",
        "D4 甲县 户数 level 2022年 66户 .0",
        "E4 甲县 人口 level 2022年 190人 .0",
        "B5 乙县 户数 level 2021年 40户 .0",
        "C5 乙县 人口 level 2021年 120人 .0",
        "D5 乙县 户数 level 2022年 44户 .0",
        "E5 乙县 人口 level 2022年 121人 .0",
        "B6 己(total) 户数 level 2021年 100户 .0 scope=全市",
        "C6 己(total) 人口 level 2021年 300人 .0 scope=全市",
        "D6 己(total) 户数 level 2022年 110户 .0 scope=全市",
        "E6 己(total) 人口 level 2022年 311人 .0 scope=全市",
      ],
    },
    {
      name: "is one of what the title is about, where nobody else is named",
      sheet: [
        "2022年各乡镇低保情况|<|<",
        "乡镇|户数（户）|人数（人）",
        "甲镇|60|180",
        "乙镇|40|120",
      ],
      figures: [
        "B3 甲镇 低保户数 level 2022年 60户 .0",
        "C3 甲镇 低保人数 level 2022年 180人 .0",
        "B4 乙镇 低保户数 level 2022年 40户 .0",
        "C4 乙镇 低保人数 level 2022年 120人 .0",
      ],
    },
  ]);
});

describe("kinds under a heading that only says how they are divided", () => {
  readsAsDrawn([
    {
      name: "are those of what the title names",
      sheet: [
        "社会消费品零售总额|<|<|<",
        "单位：亿元",
        "年份|社会消费品零售总额|按地区分|<",
        "^|^|城镇|乡村",
        "2021|100|80|20",
      ],
      figures: [
        "B5 己 社会消费品零售总额 level 2021年 100亿元 .0",
        "C5 己 城镇社会消费品零售总额 level 2021年 80亿元 .0 section=按地区分",
        "D5 己 乡村社会消费品零售总额 level 2021年 20亿元 .0 section=按地区分",
      ],
    },
    {
      name: "are told by what they add beside 生产总值 GDP",
      sheet: [
        "全省生产总值|<|<",
        "单位：亿元",
        "年份 Year|生产总值 GDP|第一产业 Primary Industry",
        "2021|1000|100",
      ],
      figures: [
        "B4 己 生产总值GDP level 2021年 1000亿元 .0",
        "C4 己 第一产业增加值 level 2021年 100亿元 .0",
      ],
    },
  ]);
});
