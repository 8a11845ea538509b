import fc from "fast-check";
import { findFacts } from "../../src/narrative/facts/findFacts";
import { makeOutline } from "../../src/narrative/outline/makeOutline";
import { printText } from "../../src/narrative/print/printText";
import type { Reading } from "../../src/tables/table";
import { formatAddress } from "../../src/workbook/address";
import { changedWithout, write } from "../support/changedWithout";
import { ledgerObservations, ledgerReading } from "../support/ledgerReading";
import { YEAR_2020 } from "../support/narrativeReading";
import { regionReading, REGION_ROWS } from "../support/regionReading";
import { evidenceIn, recompute, sentencesOf } from "../support/recompute";

const lengths = fc.constantFrom("brief" as const, "standard" as const, "full" as const);
const names = REGION_ROWS.map(([name]) => name).filter((name) => name !== "全国");

describe("a narrative of regions", () => {
  it("changes only in sentences that rest on the changed cell", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        lengths,
        fc.nat(REGION_ROWS.length - 1),
        fc.boolean(),
        fc.integer({ min: 1, max: 400000 }),
        (subject, length, row, isRate, digits) => {
          const value = isRate ? (digits % 1000) / 100 : digits / 10;
          const changed = REGION_ROWS.map((given, index) => {
            if (index !== row) return given;
            return isRate
              ? ([given[0], given[1] ?? null, value] as const)
              : ([given[0], value, given[2] ?? null] as const);
          });
          const cell = `2022年!${isRate ? "C" : "B"}${row + 4}`;
          expect(
            changedWithout(cell, regionReading(), regionReading(changed), { subject, length }),
          ).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        lengths,
        fc.shuffledSubarray([...REGION_ROWS], { minLength: REGION_ROWS.length }),
        (subject, length, rows) => {
          const choice = { subject, length };
          expect(printText(write(regionReading(rows), choice))).toBe(
            printText(write(regionReading(), choice)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(names)("of %s gives figures that all follow from their operands", (subject) => {
    for (const sentence of sentencesOf(write(regionReading(), { subject, length: "full" }))) {
      for (const evidence of evidenceIn(sentence)) {
        expect(recompute(evidence)).toBeCloseTo(evidence.value, 9);
      }
    }
  });
});

describe("a narrative of a ledger", () => {
  const found = ledgerObservations();
  const cases = found.map((observation, index) => ({
    of: `${observation.indicator} ${observation.measure} ${observation.entity}`,
    cell: formatAddress(observation.cell),
    index,
  }));

  it.each(cases)("changes only where it rests on $cell, $of", ({ cell, index }) => {
    for (const factor of [0.5, 1.02, 3]) {
      const changed = found.map((observation, at) =>
        at === index
          ? { ...observation, value: changedValue(observation.value, factor) }
          : observation,
      );
      for (const length of ["brief", "standard", "full"] as const) {
        expect(changedWithout(cell, ledgerReading(), ledgerReading(changed), { length })).toEqual(
          [],
        );
      }
    }
  });

  it("gives figures that all follow from their operands", () => {
    for (const sentence of sentencesOf(write(ledgerReading(), { length: "full" }))) {
      for (const evidence of evidenceIn(sentence)) {
        expect(recompute(evidence)).toBeCloseTo(evidence.value, 9);
      }
    }
  });
});

/** Whole numbers stay whole: places and counts. */
function changedValue(value: number, factor: number): number {
  return Number.isInteger(value) ? Math.max(1, Math.round(value * factor)) : value * factor;
}

describe("any narrative", () => {
  it.each(["brief", "standard", "full"] as const)("in %s length is the same twice", (length) => {
    const text = printText(write(ledgerReading(), { length }));
    expect(printText(write(ledgerReading(), { length }))).toBe(text);
    expect(
      printText(write(JSON.parse(JSON.stringify(ledgerReading())) as Reading, { length })),
    ).toBe(text);
  });

  it("has sentences with identities of their own", () => {
    for (const length of ["brief", "standard", "full"] as const) {
      const ids = sentencesOf(write(ledgerReading(), { length })).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("rests on every claim it was made from, said in full or by 均 alone", () => {
    const { facts } = findFacts(ledgerReading(), "", YEAR_2020);
    const { outline } = makeOutline({
      facts,
      texts: [],
      subject: "",
      period: YEAR_2020,
      length: "full",
    });
    const claims = outline.sections
      .flatMap(({ paragraphs }) => paragraphs.flat())
      .flatMap((sentence) => (sentence.kind === "members" ? sentence.members : []))
      .flatMap((member) => member.facts.map(({ id }) => id));
    const told = sentencesOf(write(ledgerReading(), { length: "full" }))
      .filter(({ id }) => id.startsWith("statement|"))
      .flatMap((sentence) => evidenceIn(sentence).map(({ factId }) => factId));
    expect(claims.filter((id) => !told.includes(id))).toEqual([]);
  });

  it("survives being written as JSON", () => {
    const narrative = write(ledgerReading());
    expect(JSON.parse(JSON.stringify(narrative))).toEqual(narrative);
  });

  it.each([
    ["regions", () => names.map((subject) => write(regionReading(), { subject, length: "full" }))],
    ["a ledger", () => [write(ledgerReading(), { length: "full" })]],
  ])("of %s holds no broken figure and no unfilled slot", (_, narratives) => {
    for (const narrative of narratives()) {
      expect(printText(narrative)).not.toMatch(
        /NaN|undefined|Infinity|null|-0(?![.\d])|[{}]|，，|；。|、、/,
      );
    }
  });
});
