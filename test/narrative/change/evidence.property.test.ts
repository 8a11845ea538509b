import { readFile } from "node:fs/promises";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { findFacts } from "../../../src/narrative/facts/findFacts";
import { narrativeChoices } from "../../../src/narrative/narrativeChoices";
import type { NarrativeChoice } from "../../../src/narrative/writeNarrative";
import { SELF } from "../../../src/tables/observation";
import { readWorkbook } from "../../../src/tables/readWorkbook";
import type { Reading } from "../../../src/tables/table";
import { formatAddress } from "../../../src/workbook/address";
import type { CellAddress, Workbook } from "../../../src/workbook/workbook";
import { books } from "../../books/books";
import { writeBook } from "../../books/readBook";
import { changeCell } from "../../support/changeCell";
import { changedWithout, write } from "../../support/changedWithout";
import { evidenceIn, recompute, sentencesOf } from "../../support/recompute";
import { LEDGER_BOOK, REGIONS_BOOK } from "../../support/sampleReading";

const SAMPLES = [LEDGER_BOOK, REGIONS_BOOK];
const FACTORS = [0.5, 1.02, 3];
const LENGTHS = ["standard", "full"] as const;
const MOST_SUBJECTS = 4;
/** So many cells of each book of the gallery, and of each sample. */
const MOST_CELLS = 30;
const MOST_IN_SAMPLES = 70;

async function openBook(name: string): Promise<Workbook> {
  const book = books.find((one) => one.name === name);
  const bytes = book ? await writeBook(book) : await readFile(`assets/samples/${name}.xlsx`);
  const workbook = await readXlsx(bytes);
  if (!workbook.ok) throw new Error(`${name}: ${workbook.problem.code}`);
  return workbook.value;
}

/** The office's latest period, and that of a few members; every earlier period of the first. */
function textsOf(reading: Reading): readonly NarrativeChoice[] {
  const step = Math.ceil(reading.subjects.length / MOST_SUBJECTS);
  return reading.subjects
    .filter((_, index) => index % step === 0)
    .flatMap((subject, index) => {
      const periods = narrativeChoices(reading, subject).periods.map(({ value }) => value);
      return periods
        .slice(0, index === 0 ? undefined : 1)
        .map((period): NarrativeChoice => ({ subject, period }));
    });
}

function cellsIn(reading: Reading, most: number): readonly CellAddress[] {
  const cells = new Map(reading.observations.map(({ cell }) => [formatAddress(cell), cell]));
  const step = Math.max(1, Math.ceil(cells.size / most));
  return [...cells.values()].filter((_, index) => index % step === 0);
}

/** Whether other cells, left as they were, are of other indicators now. */
function renamesOthers(cell: CellAddress, before: Reading, after: Reading): boolean {
  const namesIn = ({ observations }: Reading) =>
    new Set(
      observations
        .filter((one) => one.writtenAs !== undefined && !isSame(one.cell, cell))
        .map((one) => `${formatAddress(one.cell)} ${one.indicator}`),
    );
  const [linked, still] = [namesIn(before), namesIn(after)];
  return [...linked].some((name) => !still.has(name));
}

function isSame(a: CellAddress, b: CellAddress): boolean {
  return formatAddress(a) === formatAddress(b);
}

describe.each([...SAMPLES, ...books.map(({ name }) => name)])("the narrative of %s", (name) => {
  it("changes in no sentence that does not name the changed cell", async () => {
    const workbook = await openBook(name);
    const before = readWorkbook(workbook);
    const choices = textsOf(before);
    const most = SAMPLES.includes(name) ? MOST_IN_SAMPLES : MOST_CELLS;
    for (const [index, cell] of cellsIn(before, most).entries()) {
      const after = readWorkbook(changeCell(workbook, cell, FACTORS[index % FACTORS.length] ?? 1));
      // A figure by which two names were known as one decides what other cells are about, and thereby everything.
      if (renamesOthers(cell, before, after)) continue;
      for (const choice of choices) {
        const length = LENGTHS[index % LENGTHS.length] ?? "full";
        const changed = changedWithout(formatAddress(cell), before, after, { ...choice, length });
        expect([formatAddress(cell), choice.subject, changed]).toEqual([
          formatAddress(cell),
          choice.subject,
          [],
        ]);
      }
    }
  });

  it("holds no figure and no claim that does not follow from its cells by its rule", async () => {
    const reading = readWorkbook(await openBook(name));
    for (const choice of textsOf(reading)) {
      for (const sentence of sentencesOf(write(reading, { ...choice, length: "full" }))) {
        for (const evidence of evidenceIn(sentence)) {
          expect([evidence.factId, recompute(evidence)]).toEqual([
            evidence.factId,
            expect.closeTo(evidence.value, 9),
          ]);
        }
      }
    }
  });

  it("rests on facts and sentences that each have an identity of their own", async () => {
    const reading = readWorkbook(await openBook(name));
    for (const choice of textsOf(reading)) {
      const { facts } = findFacts(reading, choice.subject ?? SELF, choice.period);
      expect(repeated(facts.map(({ id }) => id))).toEqual([]);
      const sentences = sentencesOf(write(reading, { ...choice, length: "full" }));
      expect(repeated(sentences.map(({ id }) => id))).toEqual([]);
    }
  });
});

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
