import { ownFigures } from "../../src/answers/ownFigures";
import { factsIn, ofKind } from "../support/factsIn";
import { findFacts } from "../../src/narrative/facts/findFacts";
import { SELF } from "../../src/tables/observation";
import { observations, readingOf, YEAR_2020 } from "../support/narrativeReading";

const money = { indicator: "研发经费" } as const;

describe("a figure that stands in several cells", () => {
  it("is one figure when the cells agree as exactly as the coarser is shown", () => {
    const found = observations(
      { ...money, value: 12.5, decimals: 1 },
      { ...money, value: 125013, unit: "万元" },
    );
    expect(ownFigures(found)).toMatchObject({
      figures: [{ observation: found[0], repeats: [found[1]] }],
      contested: [],
    });
  });

  it("is believed nowhere when they do not", () => {
    const found = observations(
      { ...money, value: 12.5, decimals: 1 },
      { ...money, value: 12.7, decimals: 1 },
    );
    const facts = factsIn(found);
    expect(ofKind(facts, "level")).toEqual([]);
    expect(facts.omitted).toMatchObject([
      {
        indicator: "研发经费",
        kind: "level",
        problem: { code: "conflicting-values" },
        cells: [found[0]?.cell, found[1]?.cell],
      },
    ]);
  });

  it("is that of the sheet with a unit, where the other gives none and the same digits", () => {
    const found = observations(
      { ...money, value: 608.3, decimals: 1 },
      { ...money, value: 6083126, unit: "" },
    );
    expect(ownFigures(found)).toMatchObject({
      figures: [{ observation: found[0] }],
      contested: [],
    });
    const few = observations(
      { ...money, value: 0.1, decimals: 1 },
      { ...money, value: 1204, unit: "" },
    );
    expect(ownFigures(few).contested).toHaveLength(1);
  });

  it("counts as a repeat of the sheet that says how it counts", () => {
    const firms = { indicator: "高新技术企业", unit: "家" } as const;
    const found = observations(
      { ...firms, value: 60, counting: "new" },
      { ...firms, value: 224, counting: "stock" },
      { ...firms, value: 224 },
    );
    expect(
      ownFigures(found).figures.map(({ observation, repeats }) => [
        observation.counting,
        repeats.length,
      ]),
    ).toEqual([
      ["new", 0],
      ["stock", 1],
    ]);
  });

  it("is two figures where one is a forecast, or another scope's place", () => {
    const found = observations(
      { ...money, value: 12 },
      { ...money, value: 13, status: "forecast" },
      { ...money, measure: "rank", value: 4, scope: "全省" },
      { ...money, measure: "rank", value: 1, scope: "同组" },
    );
    expect(ownFigures(found).figures).toHaveLength(4);
  });
});

describe("a fact", () => {
  it("keeps its identity when rows are inserted and the sheet is renamed", () => {
    const found = observations(
      { ...money, value: 12 },
      { ...money, measure: "growth", value: 0.1 },
    );
    const moved = found.map((one) => ({
      ...one,
      cell: { sheet: "新表", row: one.cell.row + 7, column: 1 },
      table: "新表!A8:C99",
    }));
    const ids = (given: typeof found) => factsIn(given).facts.map(({ id }) => id);
    expect(ids(moved)).toEqual(ids(found));
  });

  it("about 本市 rests on the ledger and on the row 本市 of the peers alike", () => {
    const found = observations(
      { ...money, value: 12 },
      { ...money, value: 12, entity: "本市", table: "对标" },
    );
    const reading = readingOf(found, { selfName: "本市", subjects: [SELF] });
    expect(findFacts(reading, SELF, YEAR_2020).facts).toMatchObject([
      {
        entity: SELF,
        operands: [
          { role: "value", cell: found[0]?.cell },
          { role: "checked", cell: found[1]?.cell },
        ],
      },
    ]);
  });
});
