import { readsAsDrawn } from "../support/drawnFigures";

/** What sheets beside bulletins and reports of a quarter head their columns with. */
describe("headings of sheets beside bulletins", () => {
  readsAsDrawn([
    {
      name: "现价总量 is the amount itself",
      sheet: [
        "2022年农林牧渔业总产值|<|<|<",
        "|||单位：亿元、%",
        "项目|现价总量|比上年增长|占总产值比重",
        "农林牧渔业总产值|160.5|4.2|",
        "  林业产值|8.5|6.2|5.3",
      ],
      figures: [
        "B4 己 农林牧渔业总产值 level 2022年 160.5亿元 .1",
        "C4 己 农林牧渔业总产值 growth 2022年 0.042% .1",
        "B5 己 林业产值 level 2022年 8.5亿元 .1",
        "C5 己 林业产值 growth 2022年 0.062% .1",
        "D5 己 林业产值 share 2022年 0.053% .1 whole=总产值",
      ],
    },
    {
      name: "市分配任务 is the target that 占任务 is held against",
      sheet: [
        "2021年1-10月指标完成情况|<|<|<|<",
        "指标|单位|市分配任务|1-10月累计|占任务（%）",
        "外贸出口|万美元|1200|300|25",
      ],
      figures: [
        "C3 己 外贸出口 target 2021年1—10月 1200万美元 .0",
        "D3 己 外贸出口 level 2021年1—10月 300万美元 .0",
        "E3 己 外贸出口 completion 2021年1—10月 0.25% .0",
      ],
    },
    {
      name: "分阶段同比 over 一季度 and 上半年 is the growth of each of them",
      sheet: [
        "2023年前三季度主要指标|<|<|<|<|<",
        "指标|单位|前三季度|<|分阶段同比（%）|<",
        "^|^|累计|同比（%）|一季度|上半年",
        "进出口总额|亿元|640|21.5|16.5|19.5",
        "服务业增加值|亿元||7.5|6.5|7.0",
      ],
      figures: [
        "C4 己 进出口总额 level 2023年前三季度 640亿元 .0",
        "D4 己 进出口总额 growth 2023年前三季度 0.215% .1",
        "E4 己 进出口总额 growth 2023年一季度 0.165% .1",
        "F4 己 进出口总额 growth 2023年上半年 0.195% .1",
        "D5 己 服务业增加值 growth 2023年前三季度 0.075% .1",
        "E5 己 服务业增加值 growth 2023年一季度 0.065% .1",
        "F5 己 服务业增加值 growth 2023年上半年 0.07% .0",
      ],
    },
    {
      name: "增减 in a row of 增长速度 is in points where the growth of the two years differs by it, and in doubt where not",
      sheet: [
        "2021年研发经费情况|<|<|<|<",
        "指标名称|计量单位|2021年|2020年|同比增减",
        "研发经费|亿元|87|75|12",
        "研发经费增长速度|%|16.0|13.4|2.6",
        "新产品销售收入增长速度|%|9.0|8.0|3.1",
      ],
      figures: [
        "C3 己 研发经费 level 2021年 87亿元 .0",
        "D3 己 研发经费 level 2020年 75亿元 .0",
        "E3 己 研发经费 change 2021年 12亿元 .0",
        "C4 己 研发经费 growth 2021年 0.16% .0",
        "D4 己 研发经费 growth 2020年 0.134% .1",
        "E4 己 研发经费增速 points-change 2021年 2.6个百分点 .1",
        "C5 己 新产品销售收入 growth 2021年 0.09% .0",
        "D5 己 新产品销售收入 growth 2020年 0.08% .0",
      ],
    },
  ]);
});
