/* eslint-disable no-restricted-globals -- a pause, in which the questions of one recalculation come together */
import { askExcel } from "./askExcel";
import type { AskedCells, CellFacts } from "./cellFacts";

/** So long the first question waits for others: the formulas of one recalculation are called right after each other. */
const COLLECTING_MILLISECONDS = 30;
/** After it a formula does without. */
const LONGEST_MILLISECONDS = 5_000;
/** Of an area larger than this nothing is asked. */
const MOST_CELLS = 10_000;
/** So many at once; the others in a further round. */
const MOST_CELLS_AT_ONCE = 50_000;

interface Question {
  readonly asked: AskedCells;
  readonly answer: Promise<CellFacts | undefined>;
  readonly resolve: (facts: CellFacts | undefined) => void;
}

/** Those not yet sent, each once. Nothing is kept beyond its round: a format may change. */
let waiting = new Map<string, Question>();

/**
 * What Excel knows of some cells; `undefined` where it gives no answer in time. The questions of many formulas are put
 * to it together.
 */
export function lookUp(asked: AskedCells): Promise<CellFacts | undefined> {
  if (asked.rows * asked.columns > MOST_CELLS) return Promise.resolve(undefined);
  const key = JSON.stringify(asked);
  const known = waiting.get(key);
  if (known) return known.answer;
  let resolve: Question["resolve"] = () => {};
  const answer = new Promise<CellFacts | undefined>((done) => (resolve = done));
  if (waiting.size === 0) setTimeout(() => void send(), COLLECTING_MILLISECONDS);
  waiting.set(key, { asked, answer, resolve });
  return answer;
}

async function send(): Promise<void> {
  const questions = [...waiting.values()];
  waiting = new Map();
  const timer = setTimeout(
    () => questions.forEach(({ resolve }) => resolve(undefined)),
    LONGEST_MILLISECONDS,
  );
  for (const round of roundsOf(questions)) {
    const facts = await askExcel(round.map(({ asked }) => asked));
    round.forEach(({ resolve }, index) => resolve(facts[index]));
  }
  clearTimeout(timer);
}

function roundsOf(questions: readonly Question[]): Question[][] {
  const rounds: Question[][] = [];
  let cells = Infinity;
  for (const question of questions) {
    const size = question.asked.rows * question.asked.columns;
    cells += size;
    if (cells > MOST_CELLS_AT_ONCE) {
      rounds.push([]);
      cells = size;
    }
    rounds.at(-1)?.push(question);
  }
  return rounds;
}
