/**
 * Whose the words of the headings of some workbooks are: `npm run eval:headings -- BOOK.xlsx … [HEADINGS.txt …]`. Prints
 * the share owned by the lexicon, by units and periods, by plain names, and what is in doubt, the commonest first.
 */
import { headingsIn } from "./headingsIn";
import { headingWords, type Owner } from "./headingWords";

const MOST_TOLD = 40;

async function main(files: readonly string[]): Promise<void> {
  const counts: Record<Owner, number> = { lexicon: 0, grammar: 0, name: 0, doubtful: 0 };
  const doubts = new Map<string, number>();
  const headings = (await Promise.all(files.map(headingsIn))).flat();
  for (const { words, owner } of headings.flatMap(headingWords)) {
    counts[owner] += 1;
    if (owner === "doubtful") doubts.set(words, (doubts.get(words) ?? 0) + 1);
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  console.log(`${files.length} files, ${headings.length} headings, ${all} words`);
  for (const [owner, count] of Object.entries(counts)) {
    console.log(`  ${owner}: ${count} (${((100 * count) / all).toFixed(1)} %)`);
  }
  const commonest = [...doubts].sort(([, a], [, b]) => b - a).slice(0, MOST_TOLD);
  for (const [words, count] of commonest) console.log(`  ${count} × ${words}`);
}

void main(process.argv.slice(2));
