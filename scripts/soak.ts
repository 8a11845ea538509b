/**
 * `npm run soak -- [--books 300] [--seed 1]`: random workbooks through file, reading, facts, text and check, and the corpus of
 * hostile files and drafts. A line for each fault, with the seed that gives it again; ends with 1 where there is one.
 */
import { parseArgs } from "node:util";
import { soakBook } from "../test/soak/soakBook";
import { soakHostile } from "../test/soak/soakHostile";

const EACH = 50;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { books: { type: "string" }, seed: { type: "string" } },
  });
  const [books, first] = [Number(values.books ?? 300), Number(values.seed ?? 1)];
  const sum = { texts: 0, figures: 0, faulty: 0 };
  const tell = (of: string, faults: readonly string[]): void => {
    if (faults.length > 0) sum.faulty += 1;
    for (const fault of new Set(faults)) console.log(`${of}: ${fault}`);
  };
  for (const { name, faults } of await soakHostile()) tell(name, faults);
  for (let seed = first; seed < first + books; seed += 1) {
    const { texts, figures, faults } = await soakBook(seed);
    sum.texts += texts;
    sum.figures += figures;
    tell(`seed ${seed}`, faults);
    const done = seed - first + 1;
    if (done % EACH === 0 || done === books) {
      console.error(`${done} of ${books} workbooks, ${sum.texts} texts, ${sum.figures} figures`);
    }
  }
  console.log(
    `${books} workbooks, ${sum.texts} texts, ${sum.figures} figures recomputed: ${sum.faulty} with faults`,
  );
  if (sum.faulty > 0) process.exitCode = 1;
}

void main();
