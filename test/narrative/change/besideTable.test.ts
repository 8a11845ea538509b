import { compareNarratives } from "../../../src/narrative/change/compareNarratives";
import { readWorkbook } from "../../../src/tables/readWorkbook";
import type { Reading } from "../../../src/tables/table";
import { write } from "../../support/changedWithout";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** An invented city and its districts. */
const ROWS = [
  "2022年各区高新技术企业|<",
  "区|高新技术企业（家）",
  "东区|300",
  "西区|200",
  "南区|100",
  "全市|600",
];

function readingOf(rows: readonly string[]): Reading {
  return readWorkbook(bookOf(sheetOf("各区", rows)));
}

describe("what somebody writes beside a table or over it", () => {
  const before = write(readingOf(ROWS));

  it.each([
    [
      "a column of places",
      ROWS.map((row, index) => (index > 1 && index < 5 ? `${row}|${index - 1}` : row)),
    ],
    ["a blank line above", ["", ...ROWS]],
  ])("%s changes nothing that is told", (_, rows) => {
    const { figures, words, sentences } = compareNarratives(before, write(readingOf(rows)));
    expect([...figures, ...words, ...sentences]).toEqual([]);
  });
});
