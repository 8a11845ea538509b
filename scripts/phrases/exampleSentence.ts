import { printSentence } from "../../src/narrative/print/printSentence";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../../test/support/sheetOf";
import type { ExampleSheet } from "./exampleSheets";

/** The sentence that an example's sheet leads to, made as any text is; undefined where none says what it should. */
export function exampleSentence(example: ExampleSheet): string | undefined {
  const { rows, beside = [], says, choice = {} } = example;
  const sheets = [
    sheetOf("Sheet1", rows),
    ...(beside.length > 0 ? [sheetOf("Sheet2", beside)] : []),
  ];
  const written = writeNarrative(readWorkbook(bookOf(...sheets)), choice);
  if (!written.ok) return undefined;
  return written.value.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
    .map(printSentence)
    .find((sentence) => sentence.includes(says));
}
