import { factsIn, ofKind, reasons } from "../../support/factsIn";
import { observations, YEAR_2019 } from "../../support/narrativeReading";

const before = { period: YEAR_2019 } as const;

describe("growth", () => {
  it("is computed from this year's and last year's cells, with one decimal", () => {
    const found = observations(
      { indicator: "技术合同成交额", value: 2.44, decimals: 2 },
      { indicator: "技术合同成交额", value: 2, decimals: 0, ...before },
    );
    expect(ofKind(factsIn(found), "growth")).toMatchObject([
      {
        value: 0.22,
        decimals: 1,
        rule: "growth",
        polarity: "good",
        claim: { stored: false },
        operands: [
          { role: "current", cell: found[0]?.cell },
          { role: "previous", cell: found[1]?.cell },
        ],
      },
    ]);
  });

  it("converts 万元 to 亿元 before comparing", () => {
    const found = observations(
      { indicator: "研发经费", value: 1.5, unit: "亿元", decimals: 1 },
      { indicator: "研发经费", value: 12000, unit: "万元", ...before },
    );
    expect(ofKind(factsIn(found), "growth")).toMatchObject([{ value: 0.25 }]);
  });

  it("that the workbook states beats the one its levels yield, and the difference is reported", () => {
    // 23.2 % at comparable prices against 25 % at current prices
    const found = observations(
      { indicator: "高新技术产业增加值", value: 250 },
      { indicator: "高新技术产业增加值", value: 200, ...before },
      { indicator: "高新技术产业增加值", measure: "growth", value: 0.232, decimals: 1 },
    );
    const facts = factsIn(found);
    expect(ofKind(facts, "growth")).toMatchObject([
      { value: 0.232, rule: "read", claim: { stored: true } },
    ]);
    expect(facts.omitted).toMatchObject([
      {
        kind: "growth",
        problem: { code: "stored-differs", detail: { stored: 0.232, computed: 0.25 } },
        cells: [found[2]?.cell, found[0]?.cell, found[1]?.cell],
      },
    ]);
  });

  it.each([
    ["the other way", 0.25, []],
    ["the same way", -0.08, [-2]],
  ])(
    "that the workbook states to have gone %s than its levels leaves the amount between them to those that agree",
    (_, growth, changes) => {
      const found = observations(
        { indicator: "研发经费", value: 18 },
        { indicator: "研发经费", value: 20, ...before },
        { indicator: "研发经费", measure: "growth", value: growth, decimals: 1 },
      );
      const facts = factsIn(found);
      expect(ofKind(facts, "change").map(({ value }) => value)).toEqual(changes);
      expect(reasons(facts, "growth")).toEqual(["研发经费 stored-differs"]);
    },
  );

  it("that the workbook states and its levels confirm is not reported", () => {
    // 512 / 243 - 1 = 110.699…%
    const found = observations(
      { indicator: "发明专利授权量", value: 512, unit: "件" },
      { indicator: "发明专利授权量", value: 243, unit: "件", ...before },
      { indicator: "发明专利授权量", measure: "growth", value: 1.107, decimals: 1 },
    );
    expect(reasons(factsIn(found), "growth")).toEqual([]);
  });

  it("compares new firms with new firms, not with all there are", () => {
    const firms = { indicator: "高新技术企业", unit: "家" } as const;
    const found = observations(
      { ...firms, counting: "new", value: 60 },
      { ...firms, counting: "stock", value: 224 },
      { ...firms, counting: "new", value: 50, ...before },
      { ...firms, counting: "stock", value: 187, ...before },
    );
    const growths = ofKind(factsIn(found), "growth");
    expect(growths.map(({ value }) => value.toFixed(4))).toEqual(["0.2000", "0.1979"]);
  });

  it.each([
    ["no figure of last year", undefined, "no-previous-period"],
    ["a base of zero", { value: 0 }, "zero-base"],
    ["a base below zero", { value: -3 }, "negative-base"],
    ["an approximate base", { value: 100, qualifier: "近" as const }, "approximate-value"],
    ["a forecast as its base", { value: 100, status: "forecast" as const }, "forecast-value"],
    ["a base in another unit", { value: 100, unit: "件" }, "unit-mismatch"],
  ])("is refused with %s", (_, base, code) => {
    const found = observations(
      { indicator: "研发经费", value: 120 },
      ...(base ? [{ indicator: "研发经费", ...before, ...base }] : []),
    );
    const facts = factsIn(found);
    expect(ofKind(facts, "growth")).toEqual([]);
    expect(reasons(facts, "growth")).toEqual([`研发经费 ${code}`]);
  });

  it("of energy use is bad news", () => {
    const found = observations(
      { indicator: "单位能耗", value: 0.5, decimals: 1 },
      { indicator: "单位能耗", value: 0.4, decimals: 1, ...before },
    );
    expect(ofKind(factsIn(found), "growth")).toMatchObject([{ polarity: "bad" }]);
  });

  it("of a rate is a change in percentage points instead", () => {
    const found = observations(
      { indicator: "研发投入强度", value: 0.0233, unit: "%", decimals: 2 },
      { indicator: "研发投入强度", value: 0.0232, unit: "%", decimals: 2, ...before },
    );
    const facts = factsIn(found);
    expect(ofKind(facts, "growth")).toEqual([]);
    expect(ofKind(facts, "points-change")).toMatchObject([
      { value: 0.01, decimals: 2, unit: { symbol: "个百分点" }, rule: "points-change" },
    ]);
  });
});

describe("the change on last year", () => {
  it("is in the figure's own unit", () => {
    const found = observations(
      { indicator: "高新技术企业", value: 224, unit: "家" },
      { indicator: "高新技术企业", value: 187, unit: "家", ...before },
    );
    expect(ofKind(factsIn(found), "change")).toMatchObject([{ value: 37, unit: { symbol: "家" } }]);
  });

  it("is there where growth is refused", () => {
    const found = observations(
      { indicator: "省级实验室", value: 3, unit: "家" },
      { indicator: "省级实验室", value: 0, unit: "家", ...before },
    );
    expect(ofKind(factsIn(found), "change")).toMatchObject([{ value: 3, polarity: "good" }]);
  });

  it("that the workbook states is read, not computed", () => {
    const found = observations(
      { indicator: "高新技术企业", value: 224, unit: "家" },
      { indicator: "高新技术企业", measure: "change", value: 40, unit: "家" },
    );
    expect(ofKind(factsIn(found), "change")).toMatchObject([{ value: 40, rule: "read" }]);
  });
});
