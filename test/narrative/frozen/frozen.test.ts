import fc from "fast-check";
import { freeze } from "../../../src/narrative/frozen/freeze";
import { printFrozen } from "../../../src/narrative/frozen/printFrozen";
import { readFrozen } from "../../../src/narrative/frozen/readFrozen";
import { unfreeze } from "../../../src/narrative/frozen/unfreeze";
import { toTraditional } from "../../../src/narrative/print/toTraditional";
import { printText } from "../../../src/narrative/print/printText";
import { HOUSE_SETTINGS } from "../../../src/narrative/settings/houseSettings";
import type { Reading } from "../../../src/tables/table";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { books } from "../../books/books";
import { readBook } from "../../books/readBook";
import { write } from "../../support/changedWithout";
import { ledgerReading } from "../../support/ledgerReading";
import { whyNothing } from "../../../src/narrative/whyNothing";
import { regionReading } from "../../support/regionReading";

const CHOICE = { length: "full", settings: HOUSE_SETTINGS, script: "hans" } as const;

function frozenOf(reading: Reading): string {
  return printFrozen(freeze(write(reading, { length: "full" }), CHOICE));
}

describe("a finished text", () => {
  it.each(books)(
    "of $name comes back whole from its file, but for what was left out",
    async (book) => {
      const reading = await readBook(book);
      if (whyNothing(reading)) return;
      const narrative = write(reading, { length: "full" });
      const read = readFrozen(frozenOf(reading));
      expect(read.ok && unfreeze(read.value)).toEqual({ ...narrative, omitted: [] });
    },
  );

  it("comes back in the style it was finished in", () => {
    const settings = {
      ...HOUSE_SETTINGS,
      units: "magnitude",
      ranks: "chinese",
      times: "times",
      periods: "annual",
      spacing: "figures",
    } as const;
    const written = writeNarrative(regionReading(), { subject: "四川" }, settings);
    if (!written.ok) throw new Error(written.problem.code);
    const read = readFrozen(printFrozen(freeze(written.value, { ...CHOICE, settings })));
    expect(read.ok && read.value.settings).toEqual(settings);
    expect(read.ok && printText(unfreeze(read.value))).toBe(printText(written.value));
    expect(printText(written.value)).toMatch(/2022 年度，.*第十三位/);
  });

  it("is kept before it is written in Traditional characters, and knows that it was", async () => {
    const narrative = write(ledgerReading(), { length: "full" });
    const read = readFrozen(printFrozen(freeze(narrative, { ...CHOICE, script: "hant" })));
    expect(read.ok && read.value.script).toBe("hant");
    expect(read.ok && unfreeze(read.value)).toEqual({ ...narrative, omitted: [] });
    const traditional = await toTraditional(narrative);
    expect(() => freeze(traditional, CHOICE)).toThrow();
  });

  it("keeps each cell's value once, and gives the same bytes each time", () => {
    const text = frozenOf(ledgerReading());
    expect(frozenOf(ledgerReading())).toBe(text);
    const { operands } = JSON.parse(text) as { operands: unknown[] };
    expect(new Set(operands.map((one) => JSON.stringify(one))).size).toBe(operands.length);
  });

  it("is refused when it has been tampered with, and never throws", () => {
    const whole = JSON.parse(frozenOf(ledgerReading())) as Record<string, unknown>;
    const text = JSON.stringify(whole);
    expect(readFrozen(JSON.stringify({ ...whole, version: 2 })).ok).toBe(false);
    expect(readFrozen(JSON.stringify({ ...whole, operands: [] })).ok).toBe(false);
    expect(readFrozen(text.replace('"rule":"growth"', '"rule":"constructor"')).ok).toBe(false);
    expect(readFrozen(text.replace(/"value":24.6/, '"value":"24.6"')).ok).toBe(false);
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 6 }), (at, junk) => {
        readFrozen(text.slice(0, at) + junk + text.slice(at + junk.length));
      }),
      { numRuns: 50 },
    );
    fc.assert(fc.property(fc.json(), (json) => !readFrozen(json).ok));
  });
});
