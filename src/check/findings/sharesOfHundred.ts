import type { Prose } from "../../prose/prose";
import type { Statement } from "../../prose/question";
import { printed, spanOf, type DraftFinding } from "./draftFinding";

/** Shares that mean to be all of a whole are 100 % together: 占比分别为6.8%、11.0%和81.3%. */
export function sharesOfHundred({ statements }: Prose): readonly DraftFinding[] {
  const found: DraftFinding[] = [];
  for (const shares of runsOf(statements)) {
    const sum = shares.reduce((all, { claimed }) => all + (claimed?.value ?? 0) * 100, 0);
    const slack = shares.reduce(
      (all, { claimed }) => all + 0.5 / 10 ** (claimed?.decimals ?? 0),
      0,
    );
    const isWhole = shares.length >= FEWEST && sum > NEARLY.from && sum < NEARLY.to;
    if (!isWhole || Math.abs(sum - 100) <= slack + 1e-9) continue;
    found.push({
      rule: "shares-of-hundred",
      spans: shares.map(spanOf),
      shown: { sum: printed(Number(sum.toFixed(2))) },
    });
  }
  return found;
}

const FEWEST = 3;
/** Farther from the whole the shares are some of several. */
const NEARLY = { from: 97, to: 103 } as const;

/** Shares of one sentence that follow each other, of the same whole or of none named. */
function runsOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const runs: Statement[][] = [];
  for (const statement of statements) {
    const { claimed, question, form } = statement;
    const isShare = question.measure.kind === "share" && form === "figure";
    if (!isShare || !claimed || claimed.approximation || claimed.unit.base !== "ratio") continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && isBeside(before, statement)) run.push(statement);
    else runs.push([statement]);
  }
  return runs;
}

function isBeside(before: Statement, { sentence, question }: Statement): boolean {
  const [a, b] = [before.question.measure, question.measure];
  if (a.kind !== "share" || b.kind !== "share") return false;
  return before.sentence.start === sentence.start && a.whole?.text === b.whole?.text;
}
