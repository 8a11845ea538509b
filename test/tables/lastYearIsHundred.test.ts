import { drawRefusals } from "../support/drawObservations";
import { readsAsDrawn } from "../support/drawnFigures";
import { readingOfDrawn } from "../support/readDrawn";

const ROWS = ["地区生产总值|亿元|1250|105.3", "规上工业增加值|亿元|420|98.7"];

/** Yearbooks give an index, of which the year before is 100: 105.3 has grown by 5.3 %. Our own sheets. */
describe("what is so many per cent of the year before has grown by what is over a hundred", () => {
  readsAsDrawn(
    ["为上年%", "为上年同期（%）", "相当于上年的%", "为2022年%", "2023年为2022年的%"].map(
      (heading) => ({
        name: heading,
        sheet: ["2023年主要指标|<|<|<", `指标|单位|2023年|${heading}`, ...ROWS],
        figures: [
          "C3 己 地区生产总值 level 2023年 1250亿元 .0",
          "D3 己 地区生产总值 growth 2023年 0.053% .1",
          "C4 己 规上工业增加值 level 2023年 420亿元 .0",
          "D4 己 规上工业增加值 growth 2023年 -0.013% .1",
        ],
      }),
    ),
  );

  readsAsDrawn([
    {
      name: "a percentage that Excel formats, beside each region's amounts",
      sheet: [
        "2023年各区工业|<|<",
        "区县|工业总产值（亿元）|为上年（%）",
        "甲区|125|1.053@0.0%",
        "乙区|115|0.983@0.0%",
      ],
      figures: [
        "B3 甲区 工业总产值 level 2023年 125亿元 .0",
        "C3 甲区 工业总产值 growth 2023年 0.053% .1",
        "B4 乙区 工业总产值 level 2023年 115亿元 .0",
        "C4 乙区 工业总产值 growth 2023年 -0.017% .1",
      ],
    },
    {
      name: "恢复至2019年同期 is a ratio to that year and no growth",
      sheet: [
        "2023年假日旅游情况|<|<|<",
        "指标|单位|2023年|恢复至2019年同期（%）",
        "接待游客|万人次|125|105.3",
      ],
      figures: ["C3 己 接待游客 level 2023年 125万人次 .0"],
    },
  ]);

  it("is refused where the figures look like the growth itself", () => {
    const reading = readingOfDrawn({
      name: "",
      sheet: ["2023年主要指标|<|<|<", "指标|单位|2023年|为上年%", "地区生产总值|亿元|1250|5.3"],
      tables: [],
      figures: [],
    });
    expect(drawRefusals(reading)).toEqual(["2020年!D3 unclear-header"]);
  });
});
