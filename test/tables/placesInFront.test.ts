import { drawRefusals } from "../support/drawObservations";
import { readsAsDrawn } from "../support/drawnFigures";
import { readingOfDrawn } from "../support/readDrawn";

describe("排名 in front of all figures", () => {
  readsAsDrawn([
    {
      name: "counts the rows by the first amount that they are sorted by, be the least the best",
      sheet: [
        "2021年各县空气质量|<|<|<",
        "排名|县|综合指数|优良天数（天）",
        "1|涉县|4.52|232",
        "2|馆陶县|4.61|226",
        "3|曲周县|4.73|219",
        "4|大名县|4.8|214",
      ],
      figures: [
        "A3 涉县 空气质量综合指数 rank 2021年 1位 .0",
        "C3 涉县 空气质量综合指数 level 2021年 4.52 .2",
        "D3 涉县 优良天数 level 2021年 232天 .0",
        "A4 馆陶县 空气质量综合指数 rank 2021年 2位 .0",
        "C4 馆陶县 空气质量综合指数 level 2021年 4.61 .2",
        "D4 馆陶县 优良天数 level 2021年 226天 .0",
        "A5 曲周县 空气质量综合指数 rank 2021年 3位 .0",
        "C5 曲周县 空气质量综合指数 level 2021年 4.73 .2",
        "D5 曲周县 优良天数 level 2021年 219天 .0",
        "A6 大名县 空气质量综合指数 rank 2021年 4位 .0",
        "C6 大名县 空气质量综合指数 level 2021年 4.8 .1",
        "D6 大名县 优良天数 level 2021年 214天 .0",
      ],
    },
    {
      name: "counts by the growth, where the rows run with nothing else",
      sheet: [
        "2023年各县生产总值|<|<|<",
        "排名|县|生产总值（亿元）|增速（%）",
        "1|甲县|100|9",
        "2|乙县|300|8",
        "3|丙县|50|7",
        "4|丁县|90|6",
      ],
      figures: [
        "A3 甲县 生产总值 growth-rank 2023年 1位 .0",
        "C3 甲县 生产总值 level 2023年 100亿元 .0",
        "D3 甲县 生产总值 growth 2023年 0.09% .0",
        "A4 乙县 生产总值 growth-rank 2023年 2位 .0",
        "C4 乙县 生产总值 level 2023年 300亿元 .0",
        "D4 乙县 生产总值 growth 2023年 0.08% .0",
        "A5 丙县 生产总值 growth-rank 2023年 3位 .0",
        "C5 丙县 生产总值 level 2023年 50亿元 .0",
        "D5 丙县 生产总值 growth 2023年 0.07% .0",
        "A6 丁县 生产总值 growth-rank 2023年 4位 .0",
        "C6 丁县 生产总值 level 2023年 90亿元 .0",
        "D6 丁县 生产总值 growth 2023年 0.06% .0",
      ],
    },
  ]);

  it("is refused where the rows run with none", () => {
    const reading = readingOfDrawn({
      name: "",
      sheet: [
        "2023年各县主要指标|<|<|<",
        "位次|县|生产总值（亿元）|财政收入（亿元）",
        "3|甲县|500|90",
        "2|乙县|300|60",
        "1|丙县|250|70",
        "4|丁县|90|80",
      ],
      tables: [],
      figures: [],
    });
    expect(drawRefusals(reading)).toEqual(["2020年!A3:A6 unclear-header"]);
  });
});
