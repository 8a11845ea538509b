import { factsIn, ofKind, reasons } from "../../support/factsIn";
import { observations, type Given } from "../../support/narrativeReading";

const whole = { entity: "全国", entityRole: "total" } as const;
const own = { entity: "湖北" } as const;

function sharesIn(...given: readonly Given[]) {
  const found = observations(...given);
  return { ...factsIn(found, "湖北"), found };
}

describe("the share in the total row", () => {
  it("is part over whole with one decimal, told with both cells", () => {
    // 1254.7 / 30782.9 = 4.0760 %: figures of the National Bureau of Statistics for 2022
    const facts = sharesIn(
      { indicator: "R&D经费", value: 30782.9, decimals: 1, ...whole },
      { indicator: "R&D经费", value: 1254.7, decimals: 1, ...own },
    );
    expect(ofKind(facts, "share")).toMatchObject([
      {
        decimals: 1,
        claim: { whole: "全国", of: "entity" },
        operands: [
          { role: "part", cell: facts.found[1]?.cell },
          { role: "whole", cell: facts.found[0]?.cell, entity: "全国" },
        ],
      },
    ]);
    expect(ofKind(facts, "share")[0]?.value).toBeCloseTo(0.0407596, 7);
  });

  it("shows as many decimals as it needs not to be zero", () => {
    // 西藏 7.0 of 30782.9 is 0.0227 %
    const facts = sharesIn(
      { indicator: "R&D经费", value: 30782.9, ...whole },
      { indicator: "R&D经费", value: 7, ...own },
    );
    expect(ofKind(facts, "share")).toMatchObject([{ decimals: 2 }]);
  });

  it.each([
    ["a rate", { indicator: "R&D经费投入强度", unit: "%" }],
    ["a figure per head", { indicator: "每万人口发明专利拥有量", unit: "件" }],
    ["a compound unit", { indicator: "发明专利密度", unit: "件/万人" }],
    ["a score", { indicator: "创新指数", unit: "分" }],
    ["a figure without a unit", { indicator: "创新指数", unit: "" }],
  ])("of %s is never told: it does not add up", (_, what) => {
    const facts = sharesIn({ ...what, value: 0.03, ...whole }, { ...what, value: 0.02, ...own });
    expect(ofKind(facts, "share")).toEqual([]);
  });

  it("of another table's total is not told", () => {
    const facts = sharesIn(
      { indicator: "R&D经费", value: 30782.9, ...whole, table: "别表" },
      { indicator: "R&D经费", value: 1254.7, ...own },
    );
    expect(ofKind(facts, "share")).toEqual([]);
  });

  it("is refused where the whole is zero", () => {
    const facts = sharesIn(
      { indicator: "R&D经费", value: 0, ...whole },
      { indicator: "R&D经费", value: 7, ...own },
    );
    expect(reasons(facts, "share")).toEqual(["R&D经费 zero-whole"]);
  });

  it("that the workbook states as well is confirmed by its cell and keeps its decimals", () => {
    const facts = sharesIn(
      { indicator: "R&D经费", value: 30782.9, decimals: 1, ...whole },
      { indicator: "R&D经费", value: 1254.7, decimals: 1, ...own },
      { indicator: "R&D经费", measure: "share", value: 0.0408, decimals: 2, whole: "全国", ...own },
    );
    expect(ofKind(facts, "share")).toMatchObject([
      { rule: "share", decimals: 2, operands: [{}, {}, { role: "checked" }] },
    ]);
    expect(facts.omitted.filter(({ kind }) => kind === "share")).toEqual([]);
  });

  it("that the workbook states otherwise is told as it stands, and reported", () => {
    const facts = sharesIn(
      { indicator: "R&D经费", value: 30782.9, decimals: 1, ...whole },
      { indicator: "R&D经费", value: 1254.7, decimals: 1, ...own },
      { indicator: "R&D经费", measure: "share", value: 0.05, decimals: 1, whole: "全国", ...own },
    );
    expect(ofKind(facts, "share")).toMatchObject([{ rule: "read", value: 0.05 }]);
    expect(reasons(facts, "share")).toEqual(["R&D经费 stored-differs"]);
  });
});

describe("the share in gross product", () => {
  it("is computed with two decimals where both stand in the workbook", () => {
    const facts = sharesIn(
      { indicator: "全社会R&D经费", value: 7500, unit: "万元", ...own },
      { indicator: "地区生产总值（GDP）", value: 100, ...own },
    );
    expect(ofKind(facts, "share")).toMatchObject([
      { value: 0.0075, decimals: 2, claim: { whole: "地区生产总值（GDP）", of: "indicator" } },
    ]);
  });

  it("is left to the workbook where it states the intensity itself", () => {
    const facts = sharesIn(
      { indicator: "R&D经费", value: 0.75, ...own },
      { indicator: "地区生产总值", value: 100, ...own },
      { indicator: "R&D经费占GDP比例", value: 0.0076, unit: "%", decimals: 2, ...own },
    );
    expect(ofKind(facts, "share")).toEqual([]);
  });

  it("is not computed for other indicators", () => {
    const facts = sharesIn(
      { indicator: "技术合同成交额", value: 2.44, ...own },
      { indicator: "地区生产总值", value: 100, ...own },
    );
    expect(ofKind(facts, "share")).toEqual([]);
  });
});

describe("the share of a 其中 figure", () => {
  it("is its part of the total it stands under", () => {
    const facts = sharesIn(
      { indicator: "专利授权量", value: 4892, unit: "件", ...own },
      { indicator: "发明专利授权量", value: 512, unit: "件", partOf: "专利授权量", ...own },
    );
    // 512 / 4892 = 10.466 %
    expect(ofKind(facts, "share")).toMatchObject([{ decimals: 1, claim: { of: "total" } }]);
    expect(ofKind(facts, "share")[0]?.value).toBeCloseTo(0.10466, 5);
  });
});
