import { factsIn, ofKind, reasons } from "../../support/factsIn";
import { observations, YEAR_2019, type Given } from "../../support/narrativeReading";
import { historyOf, yearsUntil2020 } from "../../support/yearsOf";

const money = { indicator: "技术合同成交额", decimals: 2 } as const;
const energy = { indicator: "单位产值能耗", unit: "吨", decimals: 2 } as const;
const firms = { indicator: "高新技术企业", unit: "家" } as const;

describe("a record", () => {
  it.each<[why: string, values: (number | null)[], standing: string | undefined]>([
    ["a figure beyond every earlier year", [1.2, 1.6, 2, 2.44], "high"],
    ["one that only equals the highest", [1.2, 2.44, 2, 2.44], "equals-high"],
    ["one below every earlier year", [1.2, 1.6, 2, 1.1], "low"],
    ["nothing of a figure in between", [1.2, 1.6, 2, 1.8], undefined],
    ["no record across a blank year", [1.2, 1.6, null, 2, 2.44], undefined],
    ["no record where all years are alike", [2, 2, 2, 2], undefined],
  ])("is %s", (_, values, standing) => {
    const found = ofKind(factsIn(historyOf(money, values)), "record");
    expect(found.map(({ claim }) => claim.standing)).toEqual(standing ? [standing] : []);
  });

  it("is not claimed with two earlier years, and says why", () => {
    expect(reasons(factsIn(historyOf(money, [1.2, 1.6, 2])), "record")).toEqual([
      "技术合同成交额 too-few-years",
    ]);
  });

  it("is not missed in a ledger of two years", () => {
    expect(reasons(factsIn(historyOf(money, [1.2, 1.6])), "record")).toEqual([]);
  });

  it("is judged at the decimals shown: 2.444 and 2.441 are one figure where two are shown", () => {
    const found = ofKind(factsIn(historyOf(money, [1.2, 1.6, 2.441, 2.444])), "record");
    expect(found.map(({ claim }) => claim.standing)).toEqual(["equals-high"]);
  });

  it("counts 万元 and 亿元 together", () => {
    const [first, ...others] = yearsUntil2020(money, [1, 1.6, 2, 2.44]);
    const found = observations({ ...(first as Given), value: 30000, unit: "万元" }, ...others);
    expect(ofKind(factsIn(found), "record")).toEqual([]);
  });

  it.each<[why: string, year: Partial<Given>, code: string]>([
    ["an approximate year", { qualifier: "近" }, "approximate-value"],
    ["an expected year", { status: "forecast" }, "forecast-value"],
    ["a year in another unit", { unit: "件" }, "unit-mismatch"],
  ])("is refused across %s", (_, year, code) => {
    const [first, ...others] = yearsUntil2020(money, [1, 1.6, 2, 2.44]);
    const found = observations({ ...(first as Given), ...year }, ...others);
    const facts = factsIn(found);
    expect(ofKind(facts, "record")).toEqual([]);
    expect(reasons(facts, "record")).toEqual([`技术合同成交额 ${code}`]);
  });

  it("is refused across a year whose cells contradict each other", () => {
    const years = yearsUntil2020(money, [1, 1.6, 2, 2.44]);
    const found = observations(...years, { ...money, value: 3, period: YEAR_2019 });
    expect(reasons(factsIn(found), "record")).toEqual(["技术合同成交额 conflicting-values"]);
  });

  it("rests on every year's cell", () => {
    const found = historyOf(money, [1.2, 1.6, 2, 2.44]);
    const [fact] = ofKind(factsIn(found), "record");
    expect(fact?.operands.map(({ role, value }) => `${role} ${value}`)).toEqual([
      "current 2.44",
      "history 1.2",
      "history 1.6",
      "history 2",
    ]);
  });

  it("is bad news where less is better", () => {
    expect(ofKind(factsIn(historyOf(energy, [1, 2, 3, 4])), "record")).toMatchObject([
      { polarity: "bad" },
    ]);
    expect(ofKind(factsIn(historyOf(energy, [4, 3, 2, 1])), "record")).toMatchObject([
      { polarity: "good", claim: { standing: "low" } },
    ]);
  });
});

describe("a run of years", () => {
  it.each<[why: string, values: (number | null)[], run: [string, number] | undefined]>([
    ["three rises", [1, 1.2, 1.6, 2], ["rise", 3]],
    ["the rises since the last fall", [5, 1, 1.2, 1.6, 2], ["rise", 3]],
    ["three falls", [5, 4, 3, 2], ["fall", 3]],
    ["no run of two", [3, 1, 1.2, 1.6], undefined],
    ["no run across a blank year", [1, 1.2, null, 1.6, 2], undefined],
    ["no run that stands still", [1, 1.2, 2, 2], undefined],
  ])("is %s", (_, values, run) => {
    const found = ofKind(factsIn(historyOf(money, values)), "streak");
    expect(found.map(({ claim, value }) => [claim.direction, value])).toEqual(run ? [run] : []);
  });

  it("holds the year that ended the run before against the claim", () => {
    const [fact] = ofKind(factsIn(historyOf(money, [5, 1, 1.2, 1.6, 2])), "streak");
    expect(fact?.operands.map(({ role, value }) => `${role} ${value}`)).toEqual([
      "current 2",
      "checked 5",
      "history 1",
      "history 1.2",
      "history 1.6",
    ]);
  });

  it("goes by the stated growth rates where there are any", () => {
    const levels = yearsUntil2020(money, [1, 1.2, 1.6, 2]);
    const rates = yearsUntil2020(
      { indicator: money.indicator, measure: "growth", decimals: 1 },
      [-0.01, 0.1, 0.2],
    );
    const found = ofKind(factsIn(observations(...levels, ...rates)), "streak");
    expect(found).toEqual([]);
  });

  it("of growth rates counts this year as well", () => {
    const rates = historyOf(
      { indicator: "高新技术产业增加值", measure: "growth", decimals: 1 },
      [-0.02, 0.08, 0.1, 0.232],
    );
    expect(ofKind(factsIn(rates), "streak")).toMatchObject([
      { value: 3, rule: "growth-streak", claim: { direction: "rise", ofRate: false } },
    ]);
  });
});

describe("average yearly growth", () => {
  it("leads from the first year to this: (1.728 / 1) ^ (1 / 3) - 1 is 20 %", () => {
    const found = historyOf({ ...money, decimals: 3 }, [1, 9, 9, 1.728]);
    expect(ofKind(factsIn(found), "average-growth")).toMatchObject([
      { value: 0.2, claim: { since: { year: 2017 } } },
    ]);
  });

  it.each<[why: string, values: (number | null)[], code: string[]]>([
    ["a first year of zero", [0, 1, 2, 3], ["技术合同成交额 zero-base"]],
    ["a first year below zero", [-1, 1, 2, 3], ["技术合同成交额 negative-base"]],
    ["an end at zero", [1, 1, 2, 0], ["技术合同成交额 not-positive"]],
    ["two years only, which nobody calls an average", [1, 1, 2], []],
  ])("is refused with %s", (_, values, codes) => {
    const facts = factsIn(historyOf(money, values));
    expect(ofKind(facts, "average-growth")).toEqual([]);
    expect(reasons(facts, "average-growth")).toEqual(codes);
  });

  it("is none of a rate", () => {
    const rate = { indicator: "研发投入强度", unit: "%", decimals: 2 } as const;
    expect(ofKind(factsIn(historyOf(rate, [0.01, 0.012, 0.013, 0.02])), "average-growth")).toEqual(
      [],
    );
  });
});

describe("零的突破", () => {
  it.each<[why: string, given: Partial<Given>, values: (number | null)[], reached: boolean[]]>([
    ["some after three years of none", {}, [0, 0, 0, 2], [true]],
    ["none still", {}, [0, 0, 0, 0], [false]],
    ["not claimed after one year of none: there may have been some before", {}, [0, 2], []],
    [
      "claimed after one year where the sheet counts what exists",
      { counting: "stock" },
      [0, 2],
      [true],
    ],
    ["not claimed where there once were some", {}, [1, 0, 0, 0, 2], []],
    ["not claimed across a blank year, which is not zero", {}, [0, 0, null, 0, 2], []],
  ])("is %s", (_, given, values, reached) => {
    const found = ofKind(factsIn(historyOf({ ...firms, ...given }, values)), "first");
    expect(found.map(({ claim }) => claim.reached)).toEqual(reached);
  });
});

describe("a turn of sign", () => {
  it.each<[values: number[], to: string | undefined]>([
    [[-2, 3], "positive"],
    [[3, -2], "negative"],
    [[-3, -2], undefined],
    [[0, 2], undefined],
  ])("of %j is %s", (values, to) => {
    const found = ofKind(factsIn(historyOf({ indicator: "利润总额" }, values)), "turn");
    expect(found.map(({ claim }) => claim.to)).toEqual(to ? [to] : []);
  });
});

describe("a multiple", () => {
  it.each<[values: number[], times: number | undefined]>([
    [[2, 4], 2],
    [[2, 3.98], undefined],
    [[2, 9], 4.5],
    [[0, 9], undefined],
  ])("of %j is %s", (values, times) => {
    const found = ofKind(factsIn(historyOf(money, values)), "multiple");
    expect(found.map(({ value }) => value)).toEqual(times ? [times] : []);
  });

  it("is not claimed where the workbook states a growth below 100 %", () => {
    const found = observations(...yearsUntil2020(money, [2, 4]), {
      indicator: money.indicator,
      measure: "growth",
      value: 0.9,
      decimals: 1,
    });
    expect(ofKind(factsIn(found), "multiple")).toEqual([]);
  });
});
