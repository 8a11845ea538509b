import { readingOfDrawn } from "../support/readDrawn";
import { drawObservations } from "../support/drawObservations";

/** Figures of wider areas: our own sheets, figures made up. */
interface Drawn {
  readonly name: string;
  readonly on?: string;
  readonly sheet?: readonly string[];
  readonly sheets?: Readonly<Record<string, readonly string[]>>;
  readonly figures: readonly string[];
}

const SHEETS: readonly Drawn[] = [
  {
    name: "on a sheet of the whole country",
    sheets: {
      全省: [
        "2022年全省主要指标|<|<",
        "指标|数值|同比增长（%）",
        "R&D经费（亿元）|220|12.5",
        "专利授权量（件）|16000|8.5",
      ],
      全国: [
        "2022年全国主要指标|<|<",
        "指标|数值|同比增长（%）",
        "R&D经费（亿元）|30220|10.5",
        "专利授权量（件）|4216000|-6.5",
      ],
    },
    figures: [
      "B3 己 R&D经费 level 2022年 220亿元 .0",
      "C3 己 R&D经费 growth 2022年 0.125% .1",
      "B4 己 专利授权量 level 2022年 16000件 .0",
      "C4 己 专利授权量 growth 2022年 0.085% .1",
      "B3 全国(total) R&D经费 level 2022年 30220亿元 .0 scope=全国",
      "C3 全国(total) R&D经费 growth 2022年 0.105% .1 scope=全国",
      "B4 全国(total) 专利授权量 level 2022年 4216000件 .0 scope=全国",
      "C4 全国(total) 专利授权量 growth 2022年 -0.065% .1 scope=全国",
    ],
  },
  {
    name: "on sheets of the province and the country",
    sheets: {
      甲市: ["2022年甲市主要指标|<", "指标|数值", "R&D经费（亿元）|20"],
      全省: ["2022年全省主要指标|<", "指标|数值", "R&D经费（亿元）|220"],
      全国: ["全国主要指标|<", "指标|2022年", "R&D经费（亿元）|22000"],
    },
    figures: [
      "B3 己 R&D经费 level 2022年 20亿元 .0",
      "B3 全省(total) R&D经费 level 2022年 220亿元 .0 scope=全省",
      "B3 全国(total) R&D经费 level 2022年 22000亿元 .0 scope=全国",
    ],
  },
  {
    name: "on a sheet of the province where nobody is named",
    sheets: {
      全省: ["2022年全省主要指标|<", "指标|数值", "R&D经费（亿元）|220"],
      全市: ["2022年全市主要指标|<", "指标|数值", "R&D经费（亿元）|20"],
    },
    figures: [
      "B3 全省(total) R&D经费 level 2022年 220亿元 .0 scope=全省",
      "B3 己 R&D经费 level 2022年 20亿元 .0",
    ],
  },
  {
    name: "in columns of the growth of all and of how far it is exceeded",
    on: "Sheet1",
    sheet: [
      "2022年甲市主要指标|<|<|<|<",
      "指标|增速（%）|全省增速（%）|比全省高（+）低（-）|高于全国",
      "地区生产总值|6.2|5.1|1.1|3.2",
      "工业增加值|7.2|6.4|0.8|4.2",
    ],
    figures: [
      "B3 己 地区生产总值 growth 2022年 0.062% .1",
      "C3 全省(total) 地区生产总值 growth 2022年 0.051% .1",
      "D3 己 地区生产总值 gap 2022年 1.1个百分点 .1 scope=全省",
      "E3 己 地区生产总值 gap 2022年 3.2个百分点 .1 scope=全国",
      "B4 己 工业增加值 growth 2022年 0.072% .1",
      "C4 全省(total) 工业增加值 growth 2022年 0.064% .1",
      "D4 己 工业增加值 gap 2022年 0.8个百分点 .1 scope=全省",
      "E4 己 工业增加值 gap 2022年 4.2个百分点 .1 scope=全国",
    ],
  },
  {
    name: "are none where nothing else is told",
    on: "\u5168\u56fd",
    sheet: ["2022年全国主要指标|<", "指标|数值", "R&D经费（亿元）|22000"],
    figures: ["B3 己 R&D经费 level 2022年 22000亿元 .0"],
  },
];

describe("benchmarks beside one's own figures", () => {
  it.each(SHEETS)("$name", (drawn) => {
    expect(drawObservations(readingOfDrawn({ tables: [], ...drawn }))).toEqual(drawn.figures);
  });
});
