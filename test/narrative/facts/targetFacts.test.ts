import { factsIn, ofKind, reasons } from "../../support/factsIn";
import { observations, YEAR_2019, YEAR_2021, type Given } from "../../support/narrativeReading";

const contract = { indicator: "技术合同成交额", decimals: 2 } as const;

describe("a target for an amount", () => {
  it("yields completion and gap, with who set it", () => {
    // 2.44 / 1.8 = 135.6 %
    const found = observations(
      { ...contract, value: 2.44 },
      { ...contract, measure: "target", value: 1.8, decimals: 1, setBy: "省科技厅" },
    );
    const facts = factsIn(found);
    const [completion] = ofKind(facts, "completion");
    expect(completion).toMatchObject({
      decimals: 1,
      polarity: "good",
      claim: { setBy: "省科技厅" },
      operands: [{ role: "current" }, { role: "target" }],
    });
    expect(completion?.value).toBeCloseTo(1.35556, 5);
    expect(ofKind(facts, "gap")).toMatchObject([
      { value: 0.64, unit: { symbol: "亿元" }, decimals: 2, claim: { against: "target" } },
    ]);
  });

  it("just missed does not look reached", () => {
    const found = observations(
      { indicator: "专利授权量", value: 9997, unit: "件" },
      { indicator: "专利授权量", measure: "target", value: 10000, unit: "件" },
    );
    expect(ofKind(factsIn(found), "completion")).toMatchObject([{ decimals: 2, polarity: "bad" }]);
  });

  it("may be in another unit of the same kind", () => {
    const found = observations(
      { indicator: "研发经费", value: 1.8 },
      { indicator: "研发经费", measure: "target", value: 18000, unit: "万元" },
    );
    expect(ofKind(factsIn(found), "completion")).toMatchObject([{ value: 1 }]);
  });

  it("for the whole year is held against the months as well", () => {
    const months = { from: 1, to: 11 };
    const found = observations(
      { ...contract, value: 2.44, period: { kind: "calendar", year: 2020, months } },
      { ...contract, measure: "target", value: 1.8 },
    );
    const facts = factsIn(found, "", { kind: "calendar", year: 2020, months });
    expect(ofKind(facts, "completion")).toHaveLength(1);
  });

  it("not yet reached within the year is no failure", () => {
    const period = { kind: "calendar", year: 2020, months: { from: 1, to: 6 } } as const;
    const found = observations(
      { ...contract, value: 1, period },
      { ...contract, measure: "target", value: 1.8 },
    );
    const facts = factsIn(found, "", period);
    expect(ofKind(facts, "completion")).toMatchObject([{ polarity: "neutral" }]);
    expect(ofKind(facts, "gap")).toEqual([]);
  });

  it("below which less is better is kept when the figure stays under it", () => {
    const found = observations(
      { indicator: "单位能耗", value: 0.4, decimals: 1 },
      { indicator: "单位能耗", measure: "target", value: 0.5, decimals: 1 },
    );
    const facts = factsIn(found);
    expect(ofKind(facts, "completion")).toMatchObject([{ polarity: "good" }]);
    expect(ofKind(facts, "gap")).toMatchObject([{ value: -0.1, polarity: "good" }]);
  });

  it.each([
    ["without an actual figure", undefined, { value: 1 }, "missing-value"],
    ["of zero", { value: 3 }, { value: 0 }, "zero-target"],
    [
      "against an approximate figure",
      { value: 3, qualifier: "近" as const },
      { value: 1 },
      "approximate-value",
    ],
  ])("%s is refused", (_, level, target, code) => {
    const found = observations(
      { indicator: "专利授权量", value: 5, unit: "件" },
      ...(level ? [{ ...contract, ...level }] : []),
      { ...contract, measure: "target" as const, ...target },
    );
    const facts = factsIn(found);
    expect(ofKind(facts, "completion")).toEqual([]);
    expect(reasons(facts, "completion")).toEqual([`技术合同成交额 ${code}`]);
  });

  it("is a goal where the workbook holds no actual figure at all", () => {
    const facts = factsIn(observations({ ...contract, measure: "target", value: 2.8 }));
    expect(ofKind(facts, "goal")).toMatchObject([{ value: 2.8 }]);
    expect(reasons(facts, "completion")).toEqual([]);
  });

  it("whose completion the workbook states otherwise yields none", () => {
    const found = observations(
      { ...contract, value: 2.44 },
      { ...contract, measure: "target", value: 1.8 },
      { ...contract, measure: "completion", value: 1.4, decimals: 1, unit: "%" },
    );
    const facts = factsIn(found);
    expect(ofKind(facts, "completion")).toEqual([]);
    expect(reasons(facts, "completion")).toEqual(["技术合同成交额 conflicting-values"]);
  });
});

describe("a target for a rate", () => {
  it("is held against it in percentage points, never as a completion", () => {
    const rate = { indicator: "研发投入强度", unit: "%", decimals: 2 } as const;
    const facts = factsIn(
      observations({ ...rate, value: 0.0075 }, { ...rate, measure: "target", value: 0.008 }),
    );
    expect(ofKind(facts, "completion")).toEqual([]);
    expect(ofKind(facts, "gap")).toMatchObject([
      { value: -0.05, unit: { symbol: "个百分点" }, decimals: 2, polarity: "bad" },
    ]);
  });
});

describe("a target for growth", () => {
  const target: Given = { indicator: "研发经费", measure: "growth-target", value: 0.2 };

  it("is held against growth, in percentage points", () => {
    const found = observations(
      { indicator: "研发经费", value: 110 },
      { indicator: "研发经费", value: 100, period: YEAR_2019 },
      target,
    );
    expect(ofKind(factsIn(found), "gap")).toMatchObject([
      { value: -10, decimals: 1, claim: { basis: "growth" } },
    ]);
  });

  it("is refused where growth is not known", () => {
    const facts = factsIn(observations({ indicator: "研发经费", value: 110 }, target));
    expect(ofKind(facts, "gap")).toEqual([]);
    expect(reasons(facts, "gap")).toEqual(["研发经费 missing-value"]);
  });

  it("is never held against a forecast", () => {
    const forecast: Given = {
      indicator: "研发经费",
      measure: "growth",
      value: 0.25,
      status: "forecast",
    };
    expect(reasons(factsIn(observations(forecast, target)), "gap")).toEqual([
      "研发经费 missing-value",
    ]);
  });
});

describe("goals of the coming year", () => {
  it("are read with their bounds and stay apart from the year's own targets", () => {
    const found = observations(
      { indicator: "高新技术企业", value: 224, unit: "家" },
      {
        indicator: "高新技术企业",
        measure: "target",
        value: 230,
        unit: "家",
        qualifier: "以上",
        period: YEAR_2021,
      },
      { indicator: "研发投入增长", measure: "target", value: 0.2, unit: "%", period: YEAR_2021 },
      {
        indicator: "研发投入强度",
        measure: "points-target",
        value: 0.1,
        decimals: 1,
        period: YEAR_2021,
      },
    );
    const facts = factsIn(found);
    expect(
      ofKind(facts, "goal").map(({ value, qualifier, claim }) => [claim.of, value, qualifier]),
    ).toEqual([
      ["level", 230, "以上"],
      ["growth", 0.2, undefined],
      ["points", 0.1, undefined],
    ]);
    expect(ofKind(facts, "completion")).toEqual([]);
  });
});
