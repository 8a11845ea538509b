import { factsIn, ofKind, reasons } from "../../support/factsIn";
import { observations, type Given } from "../../support/narrativeReading";

const rate = { indicator: "R&D经费投入强度", unit: "%", decimals: 2 } as const;
const national = { entity: "全国", entityRole: "total" } as const;
const average = { entity: "全省平均", entityRole: "average" } as const;
const own = { entity: "湖北" } as const;

function gapsIn(...given: readonly Given[]) {
  const facts = factsIn(observations(...given), "湖北");
  return { ...facts, gaps: ofKind(facts, "gap") };
}

describe("the gap to the whole", () => {
  it("of a rate is in percentage points with the decimals both rates have", () => {
    // 2.33 % against 2.54 %: National Bureau of Statistics, 2022
    const { gaps } = gapsIn(
      { ...rate, value: 0.0254, ...national },
      { ...rate, value: 0.0233, ...own },
    );
    expect(gaps).toMatchObject([
      {
        value: -0.21,
        decimals: 2,
        unit: { symbol: "个百分点" },
        polarity: "bad",
        rule: "average-gap",
        claim: { against: "total", benchmark: "全国", basis: "level" },
        operands: [{ role: "subject" }, { role: "average", entity: "全国" }],
      },
    ]);
  });

  it("of an amount is not told: a part is always less than the whole", () => {
    const { gaps } = gapsIn(
      { indicator: "R&D经费", value: 30782.9, ...national },
      { indicator: "R&D经费", value: 1254.7, ...own },
    );
    expect(gaps).toEqual([]);
  });

  it("of a number without a unit is not told: nothing says that it is no amount", () => {
    const { gaps } = gapsIn(
      { indicator: "高企数", unit: "", value: 18234, ...national },
      { indicator: "高企数", unit: "", value: 6100, ...own },
    );
    expect(gaps).toEqual([]);
  });

  it("that the workbook states with either sign is confirmed", () => {
    for (const value of [0.21, -0.21]) {
      const { gaps, omitted } = gapsIn(
        { ...rate, value: 0.0254, ...national },
        { ...rate, value: 0.0233, ...own },
        { ...rate, measure: "gap", value, unit: "个百分点", scope: "全国", ...own },
      );
      expect(gaps).toMatchObject([{ value: -0.21, operands: [{}, {}, { role: "checked" }] }]);
      expect(omitted.filter(({ kind }) => kind === "gap")).toEqual([]);
    }
  });

  it("that the workbook states otherwise is told as it stands, and reported", () => {
    const facts = gapsIn(
      { ...rate, value: 0.0254, ...national },
      { ...rate, value: 0.0233, ...own },
      { ...rate, measure: "gap", value: -0.3, unit: "个百分点", scope: "全国", ...own },
    );
    expect(facts.gaps).toMatchObject([{ value: -0.3, rule: "read" }]);
    expect(reasons(facts, "gap")).toEqual(["R&D经费投入强度 stored-differs"]);
  });
});

describe("the gap to an average", () => {
  it("of an amount is in its own unit", () => {
    const { gaps } = gapsIn(
      { indicator: "R&D经费", value: 1000, ...average },
      { indicator: "R&D经费", value: 1254.7, decimals: 1, ...own },
    );
    expect(gaps).toMatchObject([{ value: 254.7, unit: { symbol: "亿元" }, polarity: "good" }]);
  });

  it("of growth compares growth rates", () => {
    const growth = { indicator: "R&D经费", measure: "growth", decimals: 1 } as const;
    const { gaps } = gapsIn(
      { ...growth, value: 0.101, ...average },
      { ...growth, value: 0.124, ...own },
    );
    expect(gaps).toMatchObject([{ value: 2.3, decimals: 1, claim: { basis: "growth" } }]);
  });

  it("is told once for each benchmark by name", () => {
    const { gaps } = gapsIn(
      { ...rate, value: 0.0254, ...national },
      { ...rate, value: 0.022, ...average },
      { ...rate, value: 0.022, ...average, table: "别表" },
      { ...rate, value: 0.0233, ...own },
    );
    expect(gaps.map(({ claim, polarity }) => [claim.benchmark, polarity])).toEqual([
      ["全国", "bad"],
      ["全省平均", "good"],
    ]);
  });

  it("is refused for approximate figures", () => {
    const facts = gapsIn(
      { ...rate, value: 0.022, ...average, qualifier: "约" },
      { ...rate, value: 0.0233, ...own },
    );
    expect(facts.gaps).toEqual([]);
    expect(reasons(facts, "gap")).toEqual(["R&D经费投入强度 approximate-value"]);
  });

  it("is good news below it where less is better", () => {
    const energy = { indicator: "单位能耗", unit: "%", decimals: 1 } as const;
    const { gaps } = gapsIn(
      { ...energy, value: 0.3, ...average },
      { ...energy, value: 0.2, ...own },
    );
    expect(gaps).toMatchObject([{ polarity: "good" }]);
  });
});
