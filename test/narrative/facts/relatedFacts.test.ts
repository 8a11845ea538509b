import { factsIn, ofKind, reasons } from "../../support/factsIn";
import { observations, YEAR_2019, type Given } from "../../support/narrativeReading";

const before = { period: YEAR_2019 } as const;
const added = { indicator: "高新技术产业增加值", decimals: 1 } as const;
const large = { indicator: "规上工业增加值", decimals: 1 } as const;
const industry = { indicator: "工业增加值", decimals: 1 } as const;
const patents = { indicator: "有效发明专利拥有量", unit: "件" } as const;
const people = { indicator: "年末常住人口", unit: "万人", decimals: 1 } as const;

const found = (...given: readonly Given[]) => factsIn(observations(...given));

describe("the share of one indicator in another", () => {
  it("keeps 工业增加值 and 规上工业增加值 apart, each by its own name", () => {
    const shares = ofKind(
      found({ ...added, value: 120 }, { ...large, value: 300 }, { ...industry, value: 400 }),
      "share",
    );
    expect(shares.map(({ value, claim }) => [claim.whole, value])).toEqual([
      ["规上工业增加值", 0.4],
      ["工业增加值", 0.3],
    ]);
  });

  it("is read where the workbook states it, and a difference is reported", () => {
    const facts = found(
      { ...added, value: 120 },
      { ...large, value: 300 },
      { indicator: "高新技术产业增加值占规上工业增加值比重", value: 0.42, unit: "%", decimals: 1 },
    );
    expect(ofKind(facts, "share")).toEqual([]);
    expect(reasons(facts, "share")).toEqual([
      "高新技术产业增加值占规上工业增加值比重 stored-differs",
    ]);
  });

  it("is not reported where the stated one agrees as shown", () => {
    const facts = found(
      { indicator: "R&D经费", value: 24.6, decimals: 1 },
      { indicator: "地区生产总值", value: 3280 },
      { indicator: "R&D经费占GDP比例", value: 0.0075, unit: "%", decimals: 2 },
    );
    expect(reasons(facts, "share")).toEqual([]);
  });

  it("is refused in other units", () => {
    const facts = found({ ...added, value: 120, unit: "件" }, { ...large, value: 300 });
    expect(reasons(facts, "share")).toEqual(["高新技术产业增加值 unit-mismatch"]);
  });
});

describe("the change of a share", () => {
  it("takes part and whole of both years", () => {
    const [change] = ofKind(
      found(
        { ...added, value: 120 },
        { ...large, value: 300 },
        { ...added, value: 100, ...before },
        { ...large, value: 280, ...before },
      ),
      "share-change",
    );
    // 120 / 300 - 100 / 280 = 0.4 - 0.357142…
    expect(change).toMatchObject({ unit: { symbol: "个百分点" }, decimals: 2, polarity: "good" });
    expect(change?.value).toBeCloseTo(4.285714, 6);
    expect(change?.operands.map(({ role, value }) => `${role} ${value}`)).toEqual([
      "part 120",
      "whole 300",
      "previous-part 100",
      "previous-whole 280",
    ]);
  });

  it.each<[why: string, given: readonly Given[]]>([
    ["the whole of last year", [{ ...added, value: 100, ...before }]],
    ["the part of last year", [{ ...large, value: 280, ...before }]],
    [
      "a definite figure of last year",
      [
        { ...added, value: 100, qualifier: "近", ...before },
        { ...large, value: 280, ...before },
      ],
    ],
  ])("is not told without %s", (_, given) => {
    const facts = found({ ...added, value: 120 }, { ...large, value: 300 }, ...given);
    expect(ofKind(facts, "share-change")).toEqual([]);
  });
});

describe("growth against another indicator's growth", () => {
  const rate = { measure: "growth", decimals: 1 } as const;

  it("is in percentage points, of the first yardstick the workbook has", () => {
    const facts = found(
      { indicator: added.indicator, value: 0.232, ...rate },
      { indicator: industry.indicator, value: 0.05, ...rate },
      { indicator: large.indicator, value: 0.08, ...rate },
    );
    expect(ofKind(facts, "gap")).toMatchObject([
      {
        value: 15.2,
        rule: "growth-difference",
        claim: { against: "indicator", benchmark: "规上工业增加值", basis: "growth" },
      },
    ]);
  });

  it("is computed from levels on both sides alike", () => {
    const facts = found(
      { ...added, value: 120 },
      { ...added, value: 100, ...before },
      { ...large, value: 330 },
      { ...large, value: 300, ...before },
    );
    expect(ofKind(facts, "gap")).toMatchObject([{ value: 10 }]);
  });

  it("is refused where one is stated and the other computed", () => {
    const facts = found(
      { indicator: added.indicator, value: 0.232, ...rate },
      { ...large, value: 330 },
      { ...large, value: 300, ...before },
    );
    expect(ofKind(facts, "gap")).toEqual([]);
    expect(reasons(facts, "gap")).toEqual(["高新技术产业增加值 unlike-bases"]);
  });
});

describe("a figure for every 10,000 inhabitants", () => {
  it("divides by the population found by name: 1920 件 by 800 万人", () => {
    const facts = found({ ...patents, value: 1920 }, { ...people, value: 800 });
    expect(ofKind(facts, "per-capita")).toMatchObject([
      { value: 2.4, decimals: 1, claim: { population: "年末常住人口" } },
    ]);
  });

  it("prefers the resident population, in whatever unit", () => {
    const facts = found(
      { ...patents, value: 1920 },
      { indicator: "户籍人口", value: 900, unit: "万人" },
      { indicator: "常住人口", value: 8_000_000, unit: "人" },
    );
    expect(ofKind(facts, "per-capita")).toMatchObject([{ value: 2.4 }]);
  });

  it("is told as the workbook states it, and a difference is reported", () => {
    const facts = found(
      { ...patents, value: 1920 },
      { ...people, value: 800 },
      { indicator: "每万人口有效发明专利拥有量", value: 2.6, unit: "件", decimals: 1 },
    );
    expect(ofKind(facts, "per-capita")).toEqual([]);
    expect(reasons(facts, "per-capita")).toEqual(["每万人口有效发明专利拥有量 stored-differs"]);
  });

  it.each<[why: string, population: Partial<Given>, code: string]>([
    ["nobody", { value: 0 }, "zero-whole"],
    ["about so many", { value: 800, qualifier: "约" }, "approximate-value"],
  ])("is refused with %s", (_, population, code) => {
    const facts = found({ ...patents, value: 1920 }, { ...people, value: 800, ...population });
    expect(reasons(facts, "per-capita")).toEqual([`有效发明专利拥有量 ${code}`]);
  });
});
