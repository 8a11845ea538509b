import { checkDraft } from "../../src/check/checkDraft";
import { toTraditional } from "../../src/narrative/print/toTraditional";
import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import type { Narrative } from "../../src/narrative/narrative";
import type { Length } from "../../src/narrative/outline/outline";
import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";
import { books } from "../books/books";
import { workbookOf } from "../books/readBook";

const LENGTHS: readonly Length[] = ["brief", "standard", "full"];

/** Every figure and word of a text that does not check out against the workbook that it was written from. */
function unlike(reading: Reading, { subject, period }: Narrative, text: string): string[] {
  const report = checkDraft(reading, text, { subject, ...(period && { period }) });
  return report.checked
    .filter(({ judgement: { verdict } }) => verdict !== "consistent" && verdict !== "rounded")
    .map(({ statement }) => statement.text);
}

describe.each(books.map((book) => [book.name, book] as const))(
  "what is written of %s",
  (_, book) => {
    const reading = readWorkbook(workbookOf(book));
    const subjects = reading.subjects.slice(0, 3);

    it("checks consistent in every length", () => {
      const missed = new Set<string>();
      for (const subject of subjects) {
        for (const length of LENGTHS) {
          const written = writeNarrative(reading, { subject, length });
          if (!written.ok) continue;
          for (const figure of unlike(reading, written.value, printText(written.value)))
            missed.add(figure);
        }
      }
      expect([...missed]).toEqual([]);
    });

    it("checks consistent in traditional characters", async () => {
      const written = writeNarrative(reading, { subject: subjects[0] ?? "" });
      if (!written.ok) return;
      const text = printText(await toTraditional(written.value));
      expect(unlike(reading, written.value, text)).toEqual([]);
    });
  },
);
