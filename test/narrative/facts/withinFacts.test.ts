import { findFacts } from "../../../src/narrative/facts/findFacts";
import { SELF } from "../../../src/tables/observation";
import { ofKind } from "../../support/factsIn";
import { observations, YEAR_2020 } from "../../support/narrativeReading";
import { readingOfSheet } from "../../support/readingOfSheet";
import { textOf } from "../../support/textOf";

/** A clerk's sheet of one indicator with a place of last year and this. */
const sheet = (place: string, header = "全省位次", before = "12") =>
  readingOfSheet([
    "2020年主要科技指标",
    `指标|单位|2020年|2019年${header}|2020年${header}`,
    `专利授权量|件|4892|${before}|${place}`,
  ]);

const facts = (...given: Parameters<typeof sheet>) => findFacts(sheet(...given), SELF, YEAR_2020);

describe("a place stated as a bound", () => {
  it("is told as the bound it is, of the cell it stands in", () => {
    const [fact] = ofKind(facts("前10"), "within");
    expect(fact).toMatchObject({
      value: 10,
      rule: "read",
      claim: { basis: "level", scope: "全省" },
      operands: [{ role: "value", cell: { row: 2, column: 4 } }],
    });
    expect(textOf(sheet("前10"))).toBe("2020年，专利授权量4892件，居全省前10位。");
  });

  it("is never a place: no rank, no places gained, nothing among problems", () => {
    const found = facts("前10");
    expect(ofKind(found, "rank")).toEqual([]);
    expect(ofKind(found, "rank-change")).toEqual([]);
    expect(textOf(sheet("前10"), "problem")).toBe("");
  });

  it("is one by growth where its column ranks growth", () => {
    expect(ofKind(facts("进入前三", "增速全省位次"), "within")).toMatchObject([
      { value: 3, claim: { basis: "growth" } },
    ]);
    expect(textOf(sheet("进入前三", "增速全省位次"))).toContain("增速居全省前3位");
  });

  it("tells nothing of an earlier year", () => {
    const reading = sheet("4", "全省位次", "前10");
    expect(ofKind(findFacts(reading, SELF, YEAR_2020), "rank-change")).toEqual([]);
  });

  it.each(["前列", "首次进入前30"])(
    "is refused as %s: there is no bound, or one to prove",
    (text) => {
      const { refused } = sheet(text);
      expect(refused.map(({ problem }) => problem.code)).toEqual(["text-in-number-column"]);
      expect(ofKind(facts(text), "within")).toEqual([]);
    },
  );

  it("is not said beside the place itself", () => {
    const stated = { indicator: "专利授权量", scope: "全省" } as const;
    const both = observations(
      { ...stated, value: 4892, unit: "件" },
      { ...stated, measure: "rank", value: 4 },
      { ...stated, measure: "top", value: 10 },
    );
    expect(textOf(both)).toBe("2020年，专利授权量4892件，居全省第4位。");
  });
});
