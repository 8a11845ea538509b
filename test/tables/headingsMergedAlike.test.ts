import { readsAsDrawn } from "../support/drawnFigures";

/** Tables that share the columns of a wider one above them, headings and figures merged over two of them. */
describe("headings that are merged as what stands under them", () => {
  readsAsDrawn([
    {
      name: "figures under a heading that is merged over the same columns are of that heading",
      on: "2023年",
      sheet: [
        "表1 医疗卫生资源|<|<|<|<",
        "指标|2023年|2022年|比上年增加|增长（%）",
        "床位（张）|900|800|100|12.5",
        "|",
        "表2 健康水平|<|<|<|<",
        "指标|2023年|<|2022年|<",
        "人均预期寿命（岁）|78.4|<|78.1|<",
        "人均就诊次数（次）|6.2|||",
      ],
      figures: [
        "B3 己 床位 level 2023年 900张 .0",
        "C3 己 床位 level 2022年 800张 .0",
        "D3 己 床位 change 2023年 100张 .0",
        "E3 己 床位 growth 2023年 0.125% .1",
        "B7 己 人均预期寿命 level 2023年 78.4岁 .1",
        "D7 己 人均预期寿命 level 2022年 78.1岁 .1",
        "B8 己 人均就诊次数 level 2023年 6.2次 .1",
      ],
    },
    {
      name: "涨跌幅度 of prices merged over two columns is the growth of each of them",
      on: "2023年",
      sheet: [
        "居民消费价格比上年涨跌幅度|<|<",
        "指标|涨跌幅度（%）|<",
        "居民消费价格|1.4|<",
        "  食品价格|-0.3|<",
      ],
      figures: [
        "B3 己 居民消费价格 growth 2023年 0.014% .1",
        "B4 己 食品价格 growth 2023年 -0.003% .1",
      ],
    },
    {
      name: "two figures under one merged heading stay in doubt, and so does one under two headings",
      sheets: {
        "2023年": [
          "指标|单位|2023年|<|2022年",
          "收入|亿元|90|<|80",
          "支出|亿元|70|60|50",
          "|",
          "指标|单位|2021年|2020年|",
          "存款|亿元|41|<|",
          "贷款|亿元|32|31|",
        ],
      },
      figures: [
        "E2 己 收入 level 2022年 80亿元 .0",
        "E3 己 支出 level 2022年 50亿元 .0",
        "C7 己 贷款 level 2021年 32亿元 .0",
        "D7 己 贷款 level 2020年 31亿元 .0",
      ],
    },
  ]);
});
