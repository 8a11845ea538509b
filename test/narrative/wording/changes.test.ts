import type { Observation } from "../../../src/tables/observation";
import { observations, YEAR_2019 } from "../../support/narrativeReading";
import { tellsStatements } from "../../support/tellsStatements";
import { textOf } from "../../support/textOf";

const before = { period: YEAR_2019 } as const;
const money = { indicator: "技术合同成交额", decimals: 2 } as const;
const rate = { indicator: "R&D经费投入强度", unit: "%", decimals: 2 } as const;
const firms = { indicator: "高新技术企业", unit: "家" } as const;

describe("a change", () => {
  tellsStatements([
    [
      "growth",
      [
        { ...money, value: 2.44 },
        { ...money, value: 2, ...before },
      ],
      "技术合同成交额2.44亿元，比上年增长22.0%",
    ],
    [
      "a decline by its level alone: the problems tell it",
      [
        { ...money, value: 1.5 },
        { ...money, value: 2, ...before },
      ],
      "技术合同成交额1.50亿元",
    ],
    [
      "growth above 100 % stays per cent",
      [
        { ...money, value: 5 },
        { ...money, value: 2, ...before },
      ],
      "技术合同成交额5.00亿元，比上年增长150.0%",
    ],
    [
      "no growth",
      [
        { ...money, value: 2 },
        { ...money, value: 2, ...before },
      ],
      "技术合同成交额2.00亿元，与上年持平",
    ],
    [
      "growth too small to show",
      [
        { ...money, value: 2.0008 },
        { ...money, value: 2, ...before },
      ],
      "技术合同成交额2.00亿元，与上年基本持平",
    ],
    [
      "a stored rate",
      [
        { ...money, value: 2.44 },
        { ...money, measure: "growth", value: 0.22, decimals: 1 },
      ],
      "技术合同成交额2.44亿元，比上年增长22.0%",
    ],
    [
      "firms counted one by one",
      [
        { ...firms, value: 224 },
        { ...firms, value: 187, ...before },
      ],
      "高新技术企业224家，比上年增加37家，增长19.8%",
    ],
    [
      "firms from none",
      [
        { ...firms, value: 3 },
        { ...firms, value: 0, ...before },
      ],
      "高新技术企业3家，比上年增加3家",
    ],
    [
      "as many firms",
      [
        { ...firms, value: 224 },
        { ...firms, value: 224, ...before },
      ],
      "高新技术企业224家，与上年持平",
    ],
    [
      "a rate that rose",
      [
        { ...rate, value: 0.0233 },
        { ...rate, value: 0.0232, ...before },
      ],
      "R&D经费投入强度2.33%，比上年提高0.01个百分点",
    ],
    [
      "a rate that fell by itself alone",
      [
        { ...rate, value: 0.0231 },
        { ...rate, value: 0.0232, ...before },
      ],
      "R&D经费投入强度2.31%",
    ],
    [
      "growth without a level",
      [{ ...money, measure: "growth", value: 0.27, decimals: 1 }],
      "技术合同成交额比上年增长27.0%",
    ],
  ]);

  it("compares part of a year with the same part of the year before", () => {
    const months = { from: 1, to: 6 };
    const found = observations(
      { ...money, value: 1.2, period: { kind: "calendar", year: 2020, months } },
      { ...money, value: 1, period: { kind: "calendar", year: 2019, months } },
    );
    expect(textOf(found)).toBe("2020年上半年，技术合同成交额1.20亿元，同比增长20.0%。");
  });

  it("names no year where the workbook has none", () => {
    const found = observations({ ...money, value: 2.44 }).map(withoutPeriod);
    expect(textOf(found)).toBe("技术合同成交额2.44亿元。");
  });
});

function withoutPeriod(observation: Observation): Observation {
  const { period, ...rest } = observation;
  return period ? rest : observation;
}
