import { drawRefusals } from "../support/drawObservations";
import { readsAsDrawn } from "../support/drawnFigures";
import { readingOfDrawn } from "../support/readDrawn";

describe("年均增长 below the years of a table", () => {
  readsAsDrawn([
    {
      name: "is what each column has grown a year in the years of the plan that it names",
      sheet: [
        "历年进出口情况|<|<",
        "年份|进出口总额（万美元）|增速（%）",
        "2014年|22053|30",
        "2015年|27435|24.4",
        "2016年|29868|8.9",
        "“十二五”年均增长||35",
      ],
      figures: [
        "B3 己 进出口总额 level 2014年 22053万美元 .0",
        "C3 己 进出口总额 growth 2014年 0.3% .0",
        "B4 己 进出口总额 level 2015年 27435万美元 .0",
        "C4 己 进出口总额 growth 2015年 0.244% .1",
        "B5 己 进出口总额 level 2016年 29868万美元 .0",
        "C5 己 进出口总额 growth 2016年 0.089% .1",
        "C6 己 进出口总额 growth 2011—2015年 0.35% .0 since=yearly",
      ],
    },
    {
      name: "or in all that stand there, under the amounts themselves",
      sheet: [
        "历年地区生产总值|<",
        "年份|地区生产总值（亿元）",
        "2011年|100",
        "2012年|110",
        "2013年|121",
        "年均增长（%）|10",
      ],
      figures: [
        "B3 己 地区生产总值 level 2011年 100亿元 .0",
        "B4 己 地区生产总值 level 2012年 110亿元 .0",
        "B5 己 地区生产总值 level 2013年 121亿元 .0",
        "B6 己 地区生产总值 growth 2012—2013年 0.1% .0 since=yearly",
      ],
    },
  ]);

  it("is refused where its years do not stand there", () => {
    const reading = readingOfDrawn({
      name: "",
      sheet: [
        "历年地区生产总值|<",
        "年份|地区生产总值（亿元）",
        "2016年|100",
        "2017年|110",
        "2018年|121",
        "“十二五”年均增长（%）|10",
      ],
      tables: [],
      figures: [],
    });
    expect(drawRefusals(reading)).toEqual(["2020年!B6 unclear-header"]);
  });
});
