import { makeOutline } from "../../../src/narrative/outline/makeOutline";
import { findFacts } from "../../../src/narrative/facts/findFacts";
import { narrativeChoices } from "../../../src/narrative/narrativeChoices";
import { makePlan } from "../../../src/narrative/plan/makePlan";
import { PLAN_RULES } from "../../../src/narrative/plan/planRules";
import type { Reading } from "../../../src/tables/table";
import { readWorkbook } from "../../../src/tables/readWorkbook";
import { books } from "../../books/books";
import { workbookOf } from "../../books/readBook";
import { ledgerReading } from "../../support/ledgerReading";
import { reports } from "../../books/reports/reports";

function clausesIn(reading: Reading, subject: string) {
  const period = narrativeChoices(reading, subject).periods[0]?.value;
  const { facts } = findFacts(reading, subject, period);
  const input = { facts, texts: [], subject, ...(period && { period }), length: "full" as const };
  return makePlan(makeOutline(input).outline)
    .sections.flatMap(({ paragraphs }) => paragraphs.flat())
    .flatMap((sentence) => ("clauses" in sentence ? sentence.clauses : []));
}

describe("the rules of the plan", () => {
  it("have a name and a reason each", () => {
    const names = PLAN_RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { because } of PLAN_RULES) expect(because).not.toBe("");
  });

  it("are met in the workbooks of the gallery and of the reports, all that give clauses a form", () => {
    const met = new Set<string>();
    const drawn = [...books, ...reports].map((book) => readWorkbook(workbookOf(book)));
    for (const reading of [...drawn, ledgerReading()]) {
      for (const subject of reading.subjects.slice(0, 2)) {
        for (const { because, joinedBy } of clausesIn(reading, subject)) {
          met.add(because);
          if (joinedBy !== undefined) met.add(joinedBy);
        }
      }
    }
    const unmet = PLAN_RULES.filter(
      ({ decides, name }) => decides !== "sentence" && !met.has(name),
    );
    // Two places of one indicator alone stand in none of them, nor parts of parts of parts, nor named breakdowns, nor parts of which only growth is told,
    // nor several indicators behind the time of one year: `clausesOf.test.ts`, `breakdowns.test.ts`, `partsOfTotals.test.ts` and
    // `pace.test.ts` draw them.
    expect(unmet.map(({ name }) => name)).toEqual([
      "paces-in-order",
      "further-place",
      "further-within",
      "by-breakdown",
      "parts-of-one-claim",
    ]);
  });
});
