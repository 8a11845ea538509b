import { readingOfDrawn } from "../support/readDrawn";
import { drawRefusals } from "../support/drawObservations";
import { readsAsDrawn } from "../support/drawnFigures";

describe("one row of figures with nothing beside it", () => {
  readsAsDrawn([
    {
      name: "is of what the title names, each at the time over it",
      sheet: [
        "规模以上工业增加值增速（%）|<|<",
        "2021年上半年|2022年上半年|2023年上半年",
        "8.1|7.2|6.5",
      ],
      figures: [
        "A3 己 规模以上工业增加值 growth 2021年上半年 0.081% .1",
        "B3 己 规模以上工业增加值 growth 2022年上半年 0.072% .1",
        "C3 己 规模以上工业增加值 growth 2023年上半年 0.065% .1",
      ],
    },
    {
      name: "is a block below a table, 附： before its title",
      sheet: [
        "高新区2024年1—9月主要经济指标|<|<|<",
        "指标|单位|1—9月|同比增长（%）",
        "工业总产值|亿元|405.97|2.4",
        "零售总额|亿元|71.06|0.5",
        "",
        "|附：市场主体情况（户）",
        "|2023年末|2024年9月末|净增",
        "|25429|36581|11152",
      ],
      figures: [
        "C3 己 工业总产值 level 2024年前三季度 405.97亿元 .2",
        "D3 己 工业总产值 growth 2024年前三季度 0.024% .1",
        "C4 己 零售总额 level 2024年前三季度 71.06亿元 .2",
        "D4 己 零售总额 growth 2024年前三季度 0.005% .1",
        "B8 己 市场主体 level 2023年 25429户 .0",
        "C8 己 市场主体 level 2024年9月 36581户 .0",
        "D8 己 市场主体 change 2024年9月 11152户 .0 since=year-start",
      ],
    },
    {
      name: "is of the time of the title where the headings name what is counted",
      sheet: [
        "2023年全县人口情况|<|<|<",
        "总户数（户）|总人口（人）|出生人口（人）|城镇化率（%）",
        "12345|40000|320|45.6",
      ],
      figures: [
        "A3 己 总户数 level 2023年 12345户 .0",
        "B3 己 总人口 level 2023年 40000人 .0",
        "C3 己 出生人口 level 2023年 320人 .0",
        "D3 己 城镇化率 level 2023年 0.456% .1",
      ],
    },
    {
      name: "tells how far a goal was met",
      sheet: [
        "2023年9月城镇新增就业|<|<|<",
        "单位：人|<|<|<",
        "年度目标|1—9月累计|完成率（%）|同比增长（%）",
        "10000|8200|82|2.5",
      ],
      figures: [
        "A4 己 城镇新增就业 target 2023年 10000人 .0",
        "B4 己 城镇新增就业 level 2023年前三季度 8200人 .0",
        "C4 己 城镇新增就业 completion 2023年前三季度 0.82% .0",
        "D4 己 城镇新增就业 growth 2023年前三季度 0.025% .1",
      ],
    },
    {
      name: "does not date the workbook by the first of its headings",
      sheets: {
        主要指标: [
          "2021年上半年农业主要指标|<|<",
          "指标|单位|本年累计",
          "水产品产量|吨|7650",
          "",
          "农业总产值增速（%）|<|",
          "2020年上半年|2021年上半年|",
          "2.1|8|",
        ],
        乡镇: ["各乡镇早稻生产情况|<", "乡镇|早稻面积（亩）", "东镇|10860", "西镇|6950"],
      },
      figures: [
        "C3 己 水产品产量 level 2021年上半年 7650吨 .0",
        "A7 己 农业总产值 growth 2020年上半年 0.021% .1",
        "B7 己 农业总产值 growth 2021年上半年 0.08% .0",
        "B3 东镇 早稻面积 level 2021年上半年 10860亩 .0",
        "B4 西镇 早稻面积 level 2021年上半年 6950亩 .0",
      ],
    },
  ]);

  it("is refused where a second row has no name either", () => {
    const reading = readingOfDrawn({
      name: "",
      sheet: ["2023年全县人口情况|<", "总户数（户）|总人口（人）", "12345|40000", "12346|40001"],
      tables: [],
      figures: [],
    });
    expect(drawRefusals(reading)).toEqual(["2020年!A2:B4 no-label-column"]);
  });
});
