import fc from "fast-check";
import { readFile } from "node:fs/promises";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { sentencesIn } from "../../../src/narrative/sentencesIn";
import { distinctIdentities } from "../../../src/narrative/distinctIdentities";
import { findFacts } from "../../../src/narrative/facts/findFacts";
import { joinIdentity, splitIdentity } from "../../../src/narrative/identity";
import { compareNarratives } from "../../../src/narrative/change/compareNarratives";
import { readWorkbook } from "../../../src/tables/readWorkbook";
import type { Reading } from "../../../src/tables/table";
import type { Sheet, Workbook } from "../../../src/workbook/workbook";
import { write } from "../../support/changedWithout";
import { REGIONS_BOOK } from "../../support/sampleReading";

const CHOICE = { subject: "四川", length: "full" } as const;

/** The sample of regions: a title, a header, 31 regions and their total. */
async function regions(): Promise<Workbook> {
  const workbook = await readXlsx(await readFile(`assets/samples/${REGIONS_BOOK}.xlsx`));
  if (!workbook.ok) throw new Error(workbook.problem.code);
  return workbook.value;
}

function withRows({ sheets: [sheet, ...others] }: Workbook, change: (sheet: Sheet) => Sheet) {
  return { sheets: [...(sheet ? [change(sheet)] : []), ...others] };
}

function identities(reading: Reading): readonly string[] {
  const narrative = write(reading, CHOICE);
  const { facts } = findFacts(reading, CHOICE.subject, narrative.period);
  const sentences = sentencesIn(narrative).map(({ sentence }) => sentence.id);
  return [...facts.map(({ id }) => id), ...sentences].sort();
}

describe("identities of facts and sentences", () => {
  it("stay when rows are sorted, rows inserted above, and the sheet renamed", async () => {
    const workbook = await regions();
    const before = readWorkbook(workbook);
    const [sheet] = workbook.sheets;
    const isRegion = (row: Sheet["rows"][number]) => typeof row[1]?.value === "number";
    const first = sheet?.rows.findIndex(isRegion) ?? 0;
    const count = sheet?.rows.filter(isRegion).length ?? 0;
    expect(count).toBeGreaterThan(30);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          Array.from({ length: count }, (_, index) => index),
          { minLength: count },
        ),
        fc.nat(5),
        fc.constantFrom("研发", "Sheet1", "2022年"),
        (order, inserted, name) => {
          const after = readWorkbook(
            withRows(workbook, (one) => ({
              ...one,
              name,
              firstRow: one.firstRow + inserted,
              merges: one.merges.map((area) => ({
                ...area,
                top: area.top + inserted,
                bottom: area.bottom + inserted,
              })),
              rows: [
                ...one.rows.slice(0, first),
                ...order.flatMap((place) => [one.rows[first + place] ?? []]),
                ...one.rows.slice(first + count),
              ],
            })),
          );
          expect(identities(after)).toEqual(identities(before));
          const { figures, words, sentences } = compareNarratives(
            write(before, CHOICE),
            write(after, CHOICE),
          );
          expect({ figures, words, sentences }).toEqual({ figures: [], words: [], sentences: [] });
        },
      ),
      { numRuns: 25 },
    );
  });

  it("keep apart names that hold the bar between their parts", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (parts) => {
        expect(splitIdentity(joinIdentity(parts))).toEqual(parts);
      }),
    );
  });

  it("are counted where things have none of their own", () => {
    expect(distinctIdentities([{ id: "a" }, { id: "b" }, { id: "a" }]).map(({ id }) => id)).toEqual(
      ["a", "b", "a|#2"],
    );
  });
});
