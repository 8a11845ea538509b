import { YEAR_2019 } from "../../support/narrativeReading";
import { tellsStatements } from "../../support/tellsStatements";

const before = { period: YEAR_2019 } as const;
const money = { indicator: "技术合同成交额", decimals: 2 } as const;
const rate = { indicator: "R&D经费投入强度", unit: "%", decimals: 2 } as const;

describe("a target or a benchmark", () => {
  tellsStatements([
    [
      "a target passed",
      [
        { ...money, value: 2.44 },
        { ...money, measure: "target", value: 1.8, decimals: 1 },
      ],
      "技术合同成交额2.44亿元，超额完成1.8亿元的年度目标",
    ],
    [
      "a target passed that somebody set",
      [
        { ...money, value: 2.44 },
        { ...money, measure: "target", value: 1.8, decimals: 1, setBy: "省科技厅" },
      ],
      "技术合同成交额2.44亿元，超额完成省科技厅下达的1.8亿元目标任务",
    ],
    [
      "a target met",
      [
        { ...money, value: 2 },
        { ...money, measure: "target", value: 2, decimals: 0 },
      ],
      "技术合同成交额2.00亿元，完成年度目标",
    ],
    [
      "a target missed",
      [
        { ...money, value: 1.5 },
        { ...money, measure: "target", value: 2, decimals: 0 },
      ],
      "技术合同成交额1.50亿元，完成年度目标的75%",
    ],
    [
      "a target just missed does not look met",
      [
        { indicator: "专利授权量", value: 9997, unit: "件" },
        { indicator: "专利授权量", measure: "target", value: 10000, unit: "件" },
      ],
      "专利授权量9997件，完成年度目标的99.97%",
    ],
    [
      "a ceiling kept",
      [
        { indicator: "单位能耗", value: 0.4, decimals: 1, unit: "吨标准煤" },
        { indicator: "单位能耗", measure: "target", value: 0.5, decimals: 1, unit: "吨标准煤" },
      ],
      "单位能耗0.4吨标准煤，控制在0.5吨标准煤的年度目标以内",
    ],
    [
      "a target for a rate",
      [
        { ...rate, value: 0.0233 },
        { ...rate, measure: "target", value: 0.024 },
      ],
      "R&D经费投入强度2.33%",
    ],
    [
      "a target for growth",
      [
        { ...money, value: 2.44 },
        { ...money, value: 2, ...before },
        { ...money, measure: "growth-target", value: 0.2, decimals: 0 },
      ],
      "技术合同成交额2.44亿元，比上年增长22.0%，增速高于年度目标2.0个百分点",
    ],
    [
      "an average above",
      [
        { ...rate, value: 0.0233 },
        { ...rate, value: 0.022, entity: "全省平均", entityRole: "average" },
      ],
      "R&D经费投入强度2.33%，高于全省平均水平0.13个百分点",
    ],
    [
      "the very average",
      [
        { ...rate, value: 0.022 },
        { ...rate, value: 0.022, entity: "全省平均", entityRole: "average" },
      ],
      "R&D经费投入强度2.20%，与全省平均水平持平",
    ],
    [
      "all but the average",
      [
        { ...rate, value: 0.02201 },
        { ...rate, value: 0.022, entity: "全省平均", entityRole: "average" },
      ],
      "R&D经费投入强度2.20%，与全省平均水平基本持平",
    ],
    [
      "an average of an amount",
      [
        { ...money, value: 2.44 },
        { ...money, value: 2, entity: "全省平均值", entityRole: "average" },
      ],
      "技术合同成交额2.44亿元，高于全省平均水平0.44亿元",
    ],
    [
      "research spending in gross product",
      [
        { indicator: "R&D经费", value: 7.5, decimals: 1 },
        { indicator: "地区生产总值（GDP）", value: 1000 },
      ],
      "R&D经费支出7.5亿元，占地区生产总值的比重为0.75%",
    ],
  ]);
});
