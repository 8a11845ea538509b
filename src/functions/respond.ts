import { refuse, type ProblemCode } from "../problem";
import { answer } from "./answer";
import type { ArgumentName } from "./argumentNames";
import { gridOf, type Grid } from "./broadcast";
import { elementwise } from "./elementwise";
import type { ResultFormat } from "./formattedNumber";
import { lookUp } from "./lookUp";
import type { Method } from "./method";
import type { Answers, Outcome } from "./outcome";
import { trimRanges } from "./trimRanges";
import { withFacts } from "./withFacts";

/** How a function takes its ranges, and what is to be known of them. */
export interface Response {
  /** The ranges of the function, which are its first arguments. */
  readonly ranges: readonly unknown[];
  readonly compute: (ranges: readonly unknown[]) => Answers;
  readonly format?: ResultFormat | undefined;
  /** What Excel says of the call, where it says anything. */
  readonly invocation: CustomFunctions.Invocation | undefined;
  /** How many of the ranges hold what is computed with; all where nothing is said. The others are settings. */
  readonly figures?: number;
  /** Bare numbers would be computed with, but mean something else in cells with a percent format. */
  readonly ratesMatter?: boolean;
  /** Which ranges name groups, by merged cells perhaps. */
  readonly groups?: readonly number[];
  /** Ranges that are as long as each other; all of them where nothing is said. */
  readonly together?: readonly (readonly number[])[];
}

/**
 * Answers a formula: at once where its values tell all; else, where Excel says of which cells they are, when it has told
 * what these show. What stays in doubt is refused. (The generator of the metadata knows no type for now or later; to
 * Excel both are the same.)
 */
export function respond(response: Response): unknown[][] {
  const { compute, format, invocation } = response;
  const ranges = trimmed(response);
  const answers = compute(ranges);
  const addresses = invocation?.parameterAddresses;
  if (!addresses || !isDoubtful(answers, ranges, response)) return answer(answers, format);
  const isToldWhere = ranges.some((_, index) => canAsk(addresses[index]));
  if (!isToldWhere) return answer(answers, format);
  return answerLater(response, ranges, answers, addresses) as unknown as unknown[][];
}

/** The same for a metric computed element by element. */
export function respondEach(
  names: readonly ArgumentName[],
  ranges: readonly unknown[],
  method: Method,
  zeros: unknown,
  invocation: CustomFunctions.Invocation | undefined,
  how: Pick<Response, "format" | "ratesMatter"> = {},
): unknown[][] {
  const compute = (cells: readonly unknown[]): Answers => elementwise(names, cells, method, zeros);
  // Spelt out: copying an object costs more than all the rest of a single cell.
  const { format, ratesMatter = false } = how;
  return respond({ ranges, compute, invocation, format, ratesMatter });
}

async function answerLater(
  { compute, format, ratesMatter, groups = [], figures }: Response,
  ranges: readonly unknown[],
  answers: Answers,
  addresses: readonly string[],
): Promise<unknown[][]> {
  const grids = ranges.map(gridOf);
  const facts = await Promise.all(
    grids.map(async (grid, index) => {
      const address = addresses[index];
      const isFigure = figures === undefined || index < figures;
      if (!isFigure || !canAsk(address)) return undefined;
      const [rows, columns] = [grid.length, grid[0]?.length ?? 1];
      return lookUp({ address, rows, columns, merges: groups.includes(index) });
    }),
  );
  if (facts.every((each) => each === undefined)) {
    const value = ratesMatter && answers.ok ? grids.flat(2).find(isFraction) : undefined;
    return answer(value === undefined ? answers : refuse("ambiguous-rate", { value }), format);
  }
  return answer(compute(grids.map((grid, index) => withFacts(grid, facts[index]))), format);
}

/** Cells of other workbooks are not to be had. */
function canAsk(address: string | null | undefined): address is string {
  return typeof address === "string" && address.includes("!") && !address.includes("[");
}

function trimmed({ ranges, together }: Response): readonly unknown[] {
  if (!together) return trimRanges(ranges);
  const result = [...ranges];
  for (const group of together) {
    const trimmedGroup = trimRanges(group.map((index) => ranges[index]));
    group.forEach((index, at) => (result[index] = trimmedGroup[at]));
  }
  return result;
}

/** What the cells themselves may settle. */
const DOUBTS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "ambiguous-zero",
  "ambiguous-rate",
  "ambiguous-group",
]);

function isDoubtful(
  answers: Answers,
  ranges: readonly unknown[],
  { ratesMatter, groups, figures = ranges.length }: Response,
): boolean {
  if (!answers.ok) return DOUBTS.has(answers.problem.code);
  if (groups?.some((index) => anyCell(gridOf(ranges[index]), isUnnamed))) return true;
  if (anyInDoubt(answers.value)) return true;
  if (!ratesMatter) return false;
  return ranges.every((range, index) => index >= figures || anyCell(gridOf(range), mayBeRate));
}

/** By hand: single cells, of which sheets are full, would pay more for a function to call than for all the rest. */
function anyInDoubt(outcomes: readonly (readonly Outcome[])[]): boolean {
  for (const row of outcomes) {
    for (let column = 0; column < row.length; column += 1) {
      const outcome = row[column];
      if (typeof outcome === "object" && DOUBTS.has(outcome.code)) return true;
    }
  }
  return false;
}

function anyCell(grid: Grid, test: (cell: unknown) => boolean): boolean {
  for (const row of grid) {
    for (let column = 0; column < row.length; column += 1) if (test(row[column])) return true;
  }
  return false;
}

function isUnnamed(cell: unknown): boolean {
  return cell === 0 || cell === null || cell === "";
}

/** No rate is said of a hundredfold. */
const MOST_OF_A_RATE = 100;

function mayBeRate(cell: unknown): boolean {
  return typeof cell === "number" && cell !== 0 && Math.abs(cell) < MOST_OF_A_RATE;
}

function isFraction(cell: unknown): cell is number {
  return mayBeRate(cell) && !Number.isInteger(cell);
}
