import { join } from "node:path";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { books } from "../../test/books/books";
import { workbookOf } from "../../test/books/readBook";
import type { Case } from "../drafts/evalDrafts";
import { readCases, writtenCases } from "../drafts/readCases";
import { scoreFill } from "./scoreFill";
import { scoreUpdate } from "./scoreUpdate";
import { scoreYears } from "./scoreYears";
import { YEAR_DRAFTS } from "./yearDrafts";

void readCases(join(__dirname, "../drafts")).then((read) => {
  tellUpdates();
  tellYears();
  tellFills([...writtenCases(), ...read]);
});

function tellUpdates(): void {
  const { texts, said, open, wrong, misses } = scoreUpdate(
    books.map((book) => ({ name: book.name, reading: readWorkbook(workbookOf(book)) })),
  );
  console.log(`own texts of the year before brought up to date: ${texts} texts`);
  console.log(`  ${said} statements hold, ${open} left open and marked, ${wrong} wrong unmarked`);
  for (const line of misses) console.log(`  ${line}`);
}

function tellYears(): void {
  const { right, left, rightlyLeft, wrong, stale, misses } = scoreYears(YEAR_DRAFTS);
  console.log(`texts of one year against the book of the next: ${YEAR_DRAFTS.length} texts`);
  console.log(
    `  said right ${right}, left and marked ${left}, rightly left ${rightlyLeft}, wrong ${wrong}, stale unmarked ${stale}`,
  );
  for (const line of misses) console.log(`  ${line}`);
}

function tellFills(cases: readonly Case[]): void {
  const { right, left, wrong, misses } = scoreFill(cases);
  const masks = right + left + wrong;
  const said = (count: number) => `${count} (${((count / masks) * 100).toFixed(1)} %)`;
  console.log(`right figures masked: ${masks} in ${cases.length} labelled texts`);
  console.log(`  filled right ${said(right)}, left ${said(left)}, filled wrong ${said(wrong)}`);
  for (const line of misses) console.log(`  ${line}`);
}
