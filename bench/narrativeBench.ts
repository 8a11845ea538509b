import type { Sentence } from "../src/narrative/narrative";
import type { Length } from "../src/narrative/outline/outline";
import { nodesIn } from "../src/narrative/nodesIn";
import { printSentence } from "../src/narrative/print/printSentence";
import { books } from "../test/books/books";
import { workbookOf } from "../test/books/readBook";
import { reports } from "../test/books/reports/reports";
import { bigBook } from "./bigBook";
import { builtNarrative } from "./builtNarrative";
import { measure, measureInTurns } from "./measure";
import { referenceLoop } from "./referenceLoop";
import { milliseconds, printTable, times } from "./table";
import { textWork, together, type TextWork } from "./textWork";

const SIZES = [25, 50, 100, 200];
const ROUNDS_OF_FACTS = 5;
/** Until the engine has learnt the work by heart, as it has behind the first few hundred reports. */
const ROUNDS_OF_TEXT = 40;
const SENTENCES_AT_LEAST = 40_000;
/** So many sentences with figures a second, from facts to text. */
const BAR = 50_000;

/**
 * From the observations to the facts, and from the facts to the printed text by way of outline and wording: reports on
 * all regions of yearbooks, each of its own figures; the workbooks of real reports in all lengths, with their words; the
 * small books of every layout met; and all of these together. Of one report for another nothing is kept but the figures
 * sorted by period and entity, which is part of finding the facts.
 */
export function narrativeBench(): void {
  const path = builtNarrative();
  const yearbooks = SIZES.map((size) => textWork(path, bigBook(size), "standard"));
  const ofBureaus = (...lengths: readonly Length[]) =>
    together(
      lengths.flatMap((length) =>
        reports.map((book) => textWork(path, workbookOf(book), length, 1)),
      ),
    );
  const bureaus = ofBureaus("standard", "full");
  const gallery = together(books.map((book) => textWork(path, workbookOf(book), "standard")));
  const all = together([...yearbooks.slice(0, 2), bureaus, gallery]);
  let smallest: number | undefined;
  const rows = [
    ...yearbooks.map((work, index) => {
      const size = SIZES[index] ?? NaN;
      const { best: finding } = measure(work.find, ROUNDS_OF_FACTS);
      const perIndicator = finding / size;
      smallest ??= perIndicator;
      const name = `yearbook of ${size} indicators`;
      return [...written(name, work), milliseconds(finding), times(perIndicator / smallest)];
    }),
    [...written("workbooks of real reports", bureaus), "", ""],
    [...written("the same, a sentence each", ofBureaus("brief")), "", ""],
    [...written("all layouts met", gallery), "", ""],
    [...written("together", all), "", ""],
  ];
  printTable("(e) reports, ms of processor time", HEAD, rows);
  console.log(
    `* at least ${BAR.toLocaleString("en-US")} sentences a second; a sentence counts if it has a figure. Best round of ` +
      `${ROUNDS_OF_TEXT} or more, the one in the middle in brackets; beside it, sentences while a fixed loop ran in turns with them`,
  );
}

const HEAD = [
  "workbook",
  "reports",
  "sentences with figures",
  "figures each",
  "characters each",
  "facts to text",
  "sentences/s",
  "per loop",
  "facts",
  "per indicator",
];

function written(name: string, work: TextWork): string[] {
  const sentences = work.sentences();
  const rounds = Math.max(ROUNDS_OF_TEXT, Math.ceil(SENTENCES_AT_LEAST / sentences.length));
  const { text, loop } = measureInTurns({ text: work.write, loop: referenceLoop }, rounds);
  const [best = NaN, median = NaN] = [text?.best, text?.median];
  const perSecond = (time: number) =>
    Math.round((sentences.length / time) * 1000).toLocaleString("en-US");
  return [
    name,
    String(work.reports),
    String(sentences.length),
    (figuresIn(sentences) / sentences.length).toFixed(1),
    (charactersIn(sentences) / sentences.length).toFixed(0),
    milliseconds(best),
    `${perSecond(best)} (${perSecond(median)})`,
    ((sentences.length / best) * (loop?.best ?? NaN)).toFixed(0),
  ];
}

function figuresIn(sentences: readonly Sentence[]): number {
  return sentences.flatMap(nodesIn).filter(({ type }) => type === "quantity").length;
}

function charactersIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, sentence) => sum + printSentence(sentence).length, 0);
}
