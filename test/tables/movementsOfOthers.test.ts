import { drawRefusals } from "../support/drawObservations";
import { readsAsDrawn } from "../support/drawnFigures";
import { readingOfDrawn } from "../support/readDrawn";

describe("a movement that is none of what stands before it", () => {
  readsAsDrawn([
    {
      name: "恢复至2019年 is of no year that the growth behind it could be of",
      sheet: [
        "2023年国庆假期接待情况|<|<|<|<",
        "景区|接待人次（万人次）|恢复至2019年（%）|门票收入（万元）|同比增长（%）",
        "甲景区|12.3|110|560|50.2",
        "乙景区|8.1|98|320|35.1",
      ],
      figures: [
        "B3 甲景区 国庆假期接待人次 level 2023年 12.3万人次 .1",
        "D3 甲景区 门票收入 level 2023年 560万元 .0",
        "E3 甲景区 门票收入 growth 2023年 0.502% .1",
        "B4 乙景区 国庆假期接待人次 level 2023年 8.1万人次 .1",
        "D4 乙景区 门票收入 level 2023年 320万元 .0",
        "E4 乙景区 门票收入 growth 2023年 0.351% .1",
      ],
    },
    {
      name: "上年末 beside 余额（亿元） is in 亿元, too",
      sheet: [
        "2024年3月末金融运行情况|<|<",
        "项目|余额（亿元）|上年末",
        "各项存款|1563|1508",
        "各项贷款|1321|1286",
      ],
      figures: [
        "B3 己 各项存款余额 level 2024年3月 1563亿元 .0",
        "C3 己 各项存款余额 level 2023年 1508亿元 .0",
        "B4 己 各项贷款余额 level 2024年3月 1321亿元 .0",
        "C4 己 各项贷款余额 level 2023年 1286亿元 .0",
      ],
    },
  ]);

  it("is refused where its unit is that of several others: 万立方米 behind 水位（米）", () => {
    const reading = readingOfDrawn({
      name: "",
      sheet: [
        "2023年9月末水库蓄水情况|<|<|<|<",
        "县|总库容（万立方米）|蓄水量（万立方米）|水位（米）|比去年同期（万立方米）",
        "东县|1200|800|43|-50",
        "西县|900|700|33|20",
      ],
      tables: [],
      figures: [],
    });
    expect(drawRefusals(reading)).toEqual(["2020年!E3:E4 unclear-header"]);
  });
});
