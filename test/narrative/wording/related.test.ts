import { observations, YEAR_2019 } from "../../support/narrativeReading";
import { tellsStatements } from "../../support/tellsStatements";
import { textOf } from "../../support/textOf";

const before = { period: YEAR_2019 } as const;
const added = { indicator: "高新技术产业增加值", decimals: 1 } as const;
const large = { indicator: "规上工业增加值", decimals: 1 } as const;
const rate = { measure: "growth", decimals: 1 } as const;

describe("an indicator beside another", () => {
  tellsStatements([
    [
      "a share that rose",
      [
        { ...added, value: 120 },
        { ...added, value: 100, ...before },
        { indicator: "地区生产总值", value: 3000, unit: "亿元" },
        { indicator: "地区生产总值", value: 2800, ...before },
      ],
      "高新技术产业增加值120.0亿元，按现价计算比上年增长20.0%，占地区生产总值的比重为4.00%，比上年提高0.43个百分点",
    ],
    [
      "patents for every 10,000 inhabitants",
      [
        { indicator: "有效发明专利拥有量", value: 1920, unit: "件" },
        { indicator: "常住人口", value: 800, unit: "万人" },
      ],
      "有效发明专利拥有量1920件，每万人口拥有2.4件",
    ],
  ]);

  it("that grows faster is a problem where it is the slower", () => {
    const found = observations(
      { indicator: added.indicator, value: 0.03, ...rate },
      { indicator: large.indicator, value: 0.08, ...rate },
    );
    expect(textOf(found)).toBe(
      "2020年，高新技术产业增加值比上年增长3.0%。规上工业增加值同比增长8.0%。",
    );
    expect(textOf(found, "problem")).toBe(
      "高新技术产业增加值虽比上年增长3.0%，但增速低于规上工业增加值增速5.0个百分点。",
    );
  });
});
