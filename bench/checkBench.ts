import { checkDraft } from "../src/check/checkDraft";
import { printText } from "../src/narrative/print/printText";
import { writeNarrative } from "../src/narrative/writeNarrative";
import { readProse } from "../src/prose/readProse";
import { readWorkbook } from "../src/tables/readWorkbook";
import type { Reading } from "../src/tables/table";
import { bigBook } from "./bigBook";
import { measure } from "./measure";
import { milliseconds, printTable } from "./table";

const SUBJECT = "湖北";
/** Of so many indicators of 31 regions and the country, in so many years: up to 100,000 cells. */
const INDICATORS = 195;
const YEARS = [1, 4, 16];
/** Of so many characters, three bytes each. */
const TEXTS = [8_500, 17_000, 34_000, 68_000];
const ROUNDS = 3;

/**
 * A text held against a workbook: the time against the length of the text over one workbook, and against the size of the
 * workbook for one text. The text is what is written of the workbook, over and over, with a slip in every fifth figure.
 */
export function checkBench(): void {
  const readings = YEARS.map((years) => readWorkbook(bigBook(INDICATORS, years)));
  const [smallest] = readings;
  const largest = readings.at(-1);
  if (!smallest || !largest) throw new Error("no workbooks to check against");
  const text = withSlips(textOf(readings[1] ?? smallest, TEXTS.at(-1) ?? 0));
  const check = (reading: Reading, words: string) =>
    checkDraft(reading, words, { subject: SUBJECT });
  printTable(
    "the check, by the length of the text (largest workbook)",
    ["characters", "figures and words", "reading", "reading and checking", "µs a character"],
    TEXTS.map((length) => {
      const words = text.slice(0, length);
      const { best: reading } = measure(() => readProse(words), ROUNDS);
      const { best } = measure(() => check(largest, words), ROUNDS);
      const count = check(largest, words).checked.length;
      return [
        String(length),
        String(count),
        milliseconds(reading),
        milliseconds(best),
        ((1000 * best) / length).toFixed(1),
      ];
    }),
  );
  printTable(
    "the check, by the size of the workbook (longest text)",
    ["cells", "observations", "reading and checking"],
    readings.map((reading, index) => {
      const { best } = measure(() => check(reading, text), ROUNDS);
      const cells = INDICATORS * 32 * (YEARS[index] ?? 0);
      return [String(cells), String(reading.observations.length), milliseconds(best)];
    }),
  );
}

function textOf(reading: Reading, length: number): string {
  const written = writeNarrative(reading, { subject: SUBJECT, length: "full" });
  if (!written.ok) throw new Error(`nothing is written of ${SUBJECT}`);
  const text = printText(written.value);
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** Wrong figures take longer to tell what is wrong with them. */
function withSlips(text: string): string {
  let count = 0;
  return text.replace(/\d(?=[家件亿万%个])/g, (digit) => {
    count += 1;
    return count % 5 === 0 ? String((Number(digit) + 3) % 10) : digit;
  });
}
