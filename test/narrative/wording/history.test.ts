import { observations, type Given } from "../../support/narrativeReading";
import { tellsStatements } from "../../support/tellsStatements";
import { textOf } from "../../support/textOf";
import { yearsUntil2020 } from "../../support/yearsOf";

const money = { indicator: "技术合同成交额", decimals: 2 } as const;
const rate = { indicator: "R&D经费投入强度", unit: "%", decimals: 2 } as const;
const firms = { indicator: "高新技术企业", unit: "家" } as const;
const labs = { indicator: "省级重点实验室", unit: "家" } as const;

describe("the years before", () => {
  tellsStatements([
    [
      "a record",
      yearsUntil2020(money, [1.2, 1.6, 1.5, 2.44]),
      "技术合同成交额2.44亿元，比上年增长62.7%，创2017年以来新高",
    ],
    [
      "a figure as high as the highest",
      yearsUntil2020(money, [1.2, 2.44, 1.5, 2.44]),
      "技术合同成交额2.44亿元，比上年增长62.7%，与2017年以来最高水平持平",
    ],
    [
      "a run of years where there is no record",
      yearsUntil2020(money, [5, 1.2, 1.5, 2, 2.44]),
      "技术合同成交额2.44亿元，比上年增长22.0%，连续3年保持增长",
    ],
    [
      "a rate that has risen for years",
      yearsUntil2020(rate, [0.03, 0.011, 0.012, 0.013, 0.014]),
      "R&D经费投入强度1.40%，比上年提高0.10个百分点，连续3年提高",
    ],
    [
      "the record and not the run where both hold",
      yearsUntil2020(money, [1.2, 1.5, 2, 2.44]),
      "技术合同成交额2.44亿元，比上年增长22.0%，创2017年以来新高",
    ],
    [
      "no record of an indicator that reports do not open with",
      yearsUntil2020({ indicator: "科普活动", unit: "场" }, [10, 20, 30, 40]),
      "科普活动40场，比上年增长33.3%",
    ],
    [
      "the first ever",
      yearsUntil2020({ ...labs, counting: "stock" }, [0, 0, 0, 2]),
      "现有省级重点实验室2家，实现零的突破",
    ],
    [
      "a profit after a loss",
      yearsUntil2020({ indicator: "高新技术企业利润总额", decimals: 1 }, [-1.2, 3.4]),
      "高新技术企业利润总额3.4亿元，比上年增加4.6亿元，扭亏为盈",
    ],
    [
      "records of several in one word",
      [
        ...yearsUntil2020({ indicator: "专利授权量", unit: "件" }, [10, 20, 15, 30]),
        ...yearsUntil2020({ indicator: "发明专利授权量", unit: "件" }, [15, 16, 14, 29]),
      ],
      "专利授权量30件，比上年增长100.0%；发明专利授权量29件，比上年增长107.1%，上述两项均创2017年以来新高",
    ],
  ]);

  it("say more at full length", () => {
    const said = (given: readonly Given[]) =>
      textOf(observations(...given), "achievement", { length: "full" });
    expect(said(yearsUntil2020(money, [1.2, 1.5, 2, 2.44]))).toBe(
      "2020年，技术合同成交额2.44亿元，比上年增长22.0%，创2017年以来新高，2017年以来年均增长26.7%。",
    );
    expect(said(yearsUntil2020(money, [1.2, 2.44]))).toBe(
      "2020年，技术合同成交额2.44亿元，比上年增长103.3%，实现翻番。",
    );
    expect(said(yearsUntil2020(money, [0.5, 2.44]))).toBe(
      "2020年，技术合同成交额2.44亿元，比上年增长388.0%，是上年的4.9倍。",
    );
  });

  it("are the same months in a half-year report", () => {
    const months = { from: 1, to: 6 };
    const given = yearsUntil2020(money, [1.2, 1.6, 1.5, 2.44]).map((one) => ({
      ...one,
      ...(one.period && { period: { ...one.period, months } }),
    }));
    expect(textOf(observations(...given))).toBe(
      "2020年上半年，技术合同成交额2.44亿元，同比增长62.7%，创2017年以来同期新高。",
    );
  });
});

describe("what the years before make a problem", () => {
  it.each<[why: string, given: readonly Given[], sentence: string]>([
    [
      "years of decline",
      yearsUntil2020(money, [1, 5, 4, 3, 2]),
      "技术合同成交额比上年下降33.3%，连续3年下降。",
    ],
    [
      "the lowest of all years, before the fall: behind it the record might be that of the rate",
      yearsUntil2020(money, [3, 4, 3, 2]),
      "技术合同成交额为2017年以来最低，比上年下降33.3%。",
    ],
    ["none still", yearsUntil2020(labs, [0, 0, 0, 0]), "省级重点实验室还未实现零的突破。"],
    [
      "a loss after a profit",
      yearsUntil2020({ indicator: "高新技术企业利润总额", decimals: 1 }, [3.4, -1.2]),
      "高新技术企业利润总额比上年减少4.6亿元，由盈转亏。",
    ],
  ])("are told of %s", (_, given, sentence) => {
    expect(textOf(observations(...given), "problem")).toBe(sentence);
  });

  it("leaves 0家 out of the achievements", () => {
    const given = [...yearsUntil2020(firms, [10, 12]), ...yearsUntil2020(labs, [0, 0, 0, 0])];
    expect(textOf(observations(...given))).not.toContain("实验室");
  });
});
