import { readsAsDrawn } from "../support/drawnFigures";

/** 企业, 高等学校: names that are none without the amount that stands over them. */
describe("those who hold parts of an amount", () => {
  readsAsDrawn([
    {
      name: "are called by an amount that has no figure of its own, until another begins",
      on: "2023年",
      sheet: [
        "指标|单位|2023年|2022年",
        "输出技术合同成交额|亿元||",
        ".  企业|亿元|20.5|18.5",
        ".  高等学校|亿元|10.5|8.5",
        "吸纳技术合同成交额|亿元|30.5|20.5",
      ],
      figures: [
        "C3 己 企业输出技术合同成交额 level 2023年 20.5亿元 .1 partOf=输出技术合同成交额",
        "D3 己 企业输出技术合同成交额 level 2022年 18.5亿元 .1 partOf=输出技术合同成交额",
        "C4 己 高等学校输出技术合同成交额 level 2023年 10.5亿元 .1 partOf=输出技术合同成交额",
        "D4 己 高等学校输出技术合同成交额 level 2022年 8.5亿元 .1 partOf=输出技术合同成交额",
        "C5 己 吸纳技术合同成交额 level 2023年 30.5亿元 .1",
        "D5 己 吸纳技术合同成交额 level 2022年 20.5亿元 .1",
      ],
    },
    {
      name: "are called by an amount that is a line over them",
      on: "2023年",
      sheet: ["指标|2023年（亿元）", "输出技术合同成交额|", "企业|20.5", "科研机构|1.5"],
      figures: [
        "B3 己 企业输出技术合同成交额 level 2023年 20.5亿元 .1 partOf=输出技术合同成交额 section=输出技术合同成交额",
        "B4 己 科研机构输出技术合同成交额 level 2023年 1.5亿元 .1 partOf=输出技术合同成交额 section=输出技术合同成交额",
      ],
    },
    {
      name: "are further parts behind one that is marked, and not where they are counted in another unit",
      on: "2023年",
      sheet: [
        "指标|单位|2023年",
        "输出技术合同成交额|亿元|32.5",
        "其中：企业|亿元|20.5",
        "高等学校|亿元|10.5",
        "吸纳技术合同成交额|亿元|30.5",
        "高等学校|所|4",
      ],
      figures: [
        "C2 己 输出技术合同成交额 level 2023年 32.5亿元 .1",
        "C3 己 企业 level 2023年 20.5亿元 .1 partOf=输出技术合同成交额",
        "C4 己 高等学校 level 2023年 10.5亿元 .1 partOf=输出技术合同成交额",
        "C5 己 吸纳技术合同成交额 level 2023年 30.5亿元 .1",
        "C6 己 高等学校 level 2023年 4所 .0",
      ],
    },
    {
      name: "stand beside each other where the first is named behind what divides them, however many blanks stand before the next",
      on: "2023年",
      sheet: [
        "指标|2023年（万元）",
        "二、地方收入分项|",
        ".  （一）按构成分：税收收入|1035",
        ".                非税收入|685",
        ".  （二）按部门分：税务部门|1431",
        ".                财政部门|289",
      ],
      figures: [
        "B3 己 税收收入 level 2023年 1035万元 .0 breakdown=构成 section=二、地方收入分项",
        "B4 己 非税收入 level 2023年 685万元 .0 breakdown=构成 section=二、地方收入分项",
        "B5 己 税务部门 level 2023年 1431万元 .0 breakdown=部门 section=二、地方收入分项",
        "B6 己 财政部门 level 2023年 289万元 .0 breakdown=部门 section=二、地方收入分项",
      ],
    },
  ]);
});
