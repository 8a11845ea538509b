/**
 * `npm run eval:first [-- ROUND…]`: how the product fares on the books of rounds of first contact, by the keys of those who made
 * them. Only the first measurement of a round is one of first contact; later ones tell whether what was mended still holds.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { percent } from "../check/tellDrafts";
import { keyedBooks, type KeyedBook } from "./answerKey";
import { scoreReading, type ReadingScore } from "./scoreReading";
import { scoreText, type TextScore } from "./scoreText";

const BOOKS = join(__dirname, "books");

interface Scored {
  readonly name: string;
  readonly reading: ReadingScore;
  readonly text: TextScore;
}

async function tellRounds(asked: readonly string[]): Promise<void> {
  for (const round of asked.length > 0 ? asked : readdirSync(BOOKS).sort()) {
    const scored = (await keyedBooks(join(BOOKS, round))).map(scoredBook);
    console.log(round);
    for (const one of scored) console.log(line(one.name, [one]));
    console.log(line("all", scored));
    for (const { reading, text } of scored) {
      for (const miss of [...reading.misses, ...text.misses]) console.log(`  ${miss}`);
    }
  }
}

function scoredBook(book: KeyedBook): Scored {
  return { name: book.name, reading: scoreReading(book), text: scoreText(book) };
}

function line(name: string, scored: readonly Scored[]): string {
  const read = (of: (score: ReadingScore) => number) =>
    sum(scored.map(({ reading }) => of(reading)));
  const told = (of: (score: TextScore) => number) => sum(scored.map(({ text }) => of(text)));
  const cells = read(({ right, cut, wrong, missing }) => right + cut + wrong + missing);
  const figures = told((text) => text.figures);
  return [
    `${cells} cells: right ${percent(
      read((one) => one.right),
      cells,
    )}`,
    `cut ${percent(
      read((one) => one.cut),
      cells,
    )}`,
    `wrong ${percent(
      read((one) => one.wrong),
      cells,
    )}`,
    `missing ${percent(
      read((one) => one.missing),
      cells,
    )}`,
    `| ${figures} in the text: borne out ${percent(
      told((one) => one.borneOut),
      figures,
    )}`,
    `blamed ${told((one) => one.blamed)}`,
    `filled ${percent(
      told((one) => one.filled),
      figures,
    )}`,
    `filled wrong ${told((one) => one.filledWrong)}  ${name}`,
  ].join("  ");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

void tellRounds(process.argv.slice(2));
