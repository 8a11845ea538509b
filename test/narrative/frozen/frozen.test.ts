import fc from "fast-check";
import { compareNarratives } from "../../../src/narrative/change/compareNarratives";
import { describeChanges } from "../../../src/narrative/change/describeChanges";
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
import { observations, readingOf, YEAR_2019 } from "../../support/narrativeReading";
import { regionReading } from "../../support/regionReading";

const CHOICE = { length: "full", settings: HOUSE_SETTINGS, script: "hans" } as const;

function frozenOf(reading: Reading): string {
  return printFrozen(freeze(write(reading, { length: "full" }), CHOICE));
}

const YEAR_2020 = { kind: "calendar", year: 2020 } as const;
const MONEY = { symbol: "亿元", base: "元", factor: 1e8 };
const cell = (row: number) => ({ sheet: "指标", row, column: 2 });

/** As the first version kept a text: the pieces of a sentence one after the other, and identities as one word. */
const EARLIER = {
  version: 1,
  title: "2020年科技创新工作总结",
  subject: "",
  period: YEAR_2020,
  length: "standard",
  script: "hans",
  operands: [
    { role: "value", cell: cell(1), value: 22, unit: MONEY, decimals: 1 },
    { role: "current", cell: cell(1), value: 22, unit: MONEY, decimals: 1 },
    { role: "previous", cell: cell(2), value: 20, unit: MONEY, decimals: 1 },
  ],
  sections: [
    {
      heading: "",
      role: "achievement",
      paragraphs: [
        {
          sentences: [
            {
              id: "statement|技术合同成交额",
              nodes: [
                { type: "period", period: YEAR_2020 },
                { type: "text", text: "，" },
                { type: "name", text: "技术合同成交额" },
                {
                  type: "quantity",
                  factId: "level|技术合同成交额||2020年",
                  kind: "level",
                  value: 22,
                  unit: MONEY,
                  decimals: 1,
                  rule: "read",
                  operands: [0],
                },
                { type: "text", text: "，比上年增长" },
                {
                  type: "quantity",
                  factId: "growth|技术合同成交额||2020年",
                  kind: "growth",
                  value: 0.1,
                  unit: { symbol: "%", base: "ratio", factor: 1 },
                  decimals: 1,
                  rule: "growth",
                  operands: [1, 2],
                },
                { type: "text", text: "。" },
              ],
            },
          ],
        },
      ],
    },
  ],
};

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

  it("kept by the first version opens, and is compared clause by clause all the same", () => {
    const read = readFrozen(JSON.stringify({ ...EARLIER, settings: HOUSE_SETTINGS }));
    if (!read.ok) throw new Error(read.problem.code);
    const earlier = unfreeze(read.value);
    expect(printText(earlier)).toContain("技术合同成交额22.0亿元，比上年增长10.0%。");
    const [sentence] = earlier.sections[0]?.paragraphs[0]?.sentences ?? [];
    expect(sentence?.topic).toEqual({ kind: "statement", about: ["技术合同成交额"] });
    expect(sentence?.clauses.map(({ tells }) => tells)).toEqual([
      [],
      [{ factId: "level|技术合同成交额||2020年", senses: [] }],
      [{ factId: "growth|技术合同成交额||2020年", senses: ["增长"] }],
    ]);
    const now = write(
      readingOf(
        observations(
          { indicator: "技术合同成交额", value: 18, decimals: 1 },
          { indicator: "技术合同成交额", value: 20, decimals: 1, period: YEAR_2019 },
        ),
      ),
    );
    const { words } = describeChanges(compareNarratives(earlier, now), "", "zh-CN");
    expect(words.map(({ text }) => text)).toEqual(["技术合同成交额增速：“增长”变为“下降”"]);
  });

  it("is refused when it has been tampered with, and never throws", () => {
    const whole = JSON.parse(frozenOf(ledgerReading())) as Record<string, unknown>;
    const text = JSON.stringify(whole);
    expect(readFrozen(JSON.stringify({ ...whole, version: 3 })).ok).toBe(false);
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
