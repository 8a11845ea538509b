import { ok, refuse, type Problem, type ProblemCode, type Result } from "../problem";
import type { ArgumentName } from "./argumentNames";
import { cellAt, commonSize, gridOf, type Grid } from "./broadcast";
import type { Method } from "./method";
import { outcomeOf, type Answers, type Outcome } from "./outcome";
import { readOperand, type Operand } from "./readOperand";
import { readZeros, unlessBlank, type Zeros } from "./zeros";

/** Computes a metric element by element from up to four ranges of figures, each with its name as an argument. */
export function elementwise(
  names: readonly ArgumentName[],
  ranges: readonly unknown[],
  method: Method,
  zerosSetting: unknown,
): Answers {
  const zeros = readZeros(zerosSetting);
  if (!zeros.ok) return zeros;
  const chosen = ok(method);
  return computeAll(names, ranges, zeros.value, [], () => chosen);
}

/** The same with a method that is chosen element by element, as a range of settings says. */
export function elementwiseBy(
  names: readonly ArgumentName[],
  ranges: readonly unknown[],
  settings: unknown,
  methodFor: (setting: unknown) => Result<Method>,
  zerosSetting: unknown,
): Answers {
  const zeros = readZeros(zerosSetting);
  if (!zeros.ok) return zeros;
  const grid = gridOf(settings);
  let setting: unknown = grid;
  let method = methodFor(undefined);
  return computeAll(names, ranges, zeros.value, [grid], (row, column) => {
    const cell = cellAt(grid, row, column);
    if (cell !== setting) {
      setting = cell;
      method = methodFor(cell);
    }
    return method;
  });
}

type MethodAt = (row: number, column: number) => Result<Method>;

/** In a loop of its own: the engine makes it fast for this one kind of work. */
function computeAll(
  names: readonly ArgumentName[],
  ranges: readonly unknown[],
  zeros: Zeros,
  settings: readonly Grid[],
  methodAt: MethodAt,
): Answers {
  const grids = ranges.map(gridOf);
  const size = commonSize([...grids, ...settings]);
  if (!size.ok) return size;
  const { rows, columns } = size.value;
  const compute = elementOf(grids, names, zeros, methodAt);
  const result = new Array<Outcome[]>(rows);
  for (let row = 0; row < rows; row += 1) {
    const line = [compute(row, 0)];
    for (let column = 1; column < columns; column += 1) line.push(compute(row, column));
    result[row] = line;
  }
  return ok(result);
}

/**
 * How one element comes about. To bare numbers other than zero the rule is applied as they are; whatever else there
 * is, or comes out, is read and explained.
 */
function elementOf(
  grids: readonly Grid[],
  names: readonly ArgumentName[],
  zeros: Zeros,
  methodAt: MethodAt,
): (row: number, column: number) => Outcome {
  const [grid1 = [], grid2 = [], grid3 = NONE, grid4 = NONE] = grids;
  return (row, column) => {
    const chosen = methodAt(row, column);
    if (!chosen.ok) return chosen.problem;
    const method = chosen.value;
    const cell1 = cellAt(grid1, row, column);
    const cell2 = cellAt(grid2, row, column);
    const cell3 = cellAt(grid3, row, column);
    const cell4 = cellAt(grid4, row, column);
    if (method.plain && isPlain(cell1) && isPlain(cell2) && isPlain(cell3) && isPlain(cell4)) {
      const result = method.plain(cell1, cell2, cell3, cell4);
      if (result.ok) return result.value;
    }
    const cells = grids.map((grid) => cellAt(grid, row, column));
    return outcomeOf(computeFrom(cells, names, method, zeros));
  };
}

/** In place of an argument that a metric does not have. */
const NONE: Grid = [[1]];

function isPlain(cell: unknown): cell is number {
  return typeof cell === "number" && cell !== 0 && Number.isFinite(cell);
}

function computeFrom(
  cells: readonly unknown[],
  names: readonly ArgumentName[],
  method: Method,
  zeros: Zeros,
): Result<number | string> {
  const operands: Operand[] = [];
  for (const [index, cell] of cells.entries()) {
    const operand = readArgument(cell, names[index]);
    if (!operand.ok) return operand;
    operands.push(operand.value);
  }
  const result = unlessBlank(operands, names, zeros, () => method.compute(operands));
  return result.ok ? result : { ok: false, problem: blaming(result.problem, operands, names) };
}

/** Names the argument whose figure the metric would not take. What is divided by stands last. */
function blaming(
  problem: Problem,
  operands: readonly Operand[],
  names: readonly ArgumentName[],
): Problem {
  const isToBlame = REFUSED_FIGURES[problem.code];
  const argument =
    isToBlame && names.filter((_, at) => isToBlame(operands[at]?.value ?? NaN)).at(-1);
  return argument ? { code: problem.code, detail: { argument } } : problem;
}

const isZero = (value: number): boolean => value === 0;
const REFUSED_FIGURES: Partial<Record<ProblemCode, (value: number) => boolean>> = {
  "zero-base": isZero,
  "zero-whole": isZero,
  "zero-target": isZero,
  "negative-value": (value) => value < 0,
  "not-positive": (value) => value <= 0,
};

/** A figure, or the name of the argument that has none. */
export function readArgument(cell: unknown, argument: ArgumentName | undefined): Result<Operand> {
  const operand = readOperand(cell);
  if (operand.ok || operand.problem.code !== "missing-value" || !argument) return operand;
  return refuse("missing-value", { argument });
}
