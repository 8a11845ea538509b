import { ok, refuse, type Result } from "../problem";
import { convert } from "../quantity/convert";
import type { Unit } from "../quantity/unit";
import type { ArgumentName } from "./argumentNames";
import { broadcast, cellAt, gridOf } from "./broadcast";
import { readArgument } from "./elementwise";
import { outcomeOf, type Answers } from "./outcome";
import { readOperand, type Operand } from "./readOperand";
import { readUnitName } from "./readUnit";
import { readZeros, unlessBlank } from "./zeros";

/** Values in another unit, element by element; the units may stand in ranges of their own. */
export function conversions(
  values: unknown,
  from: unknown,
  to: unknown,
  zerosSetting: unknown,
): Answers {
  const zeros = readZeros(zerosSetting);
  if (!zeros.ok) return zeros;
  const [valueGrid, fromGrid, toGrid] = [gridOf(values), gridOf(from), gridOf(to)];
  const [unitFrom, unitTo] = [unitReader("from"), unitReader("to")];
  return broadcast([valueGrid, fromGrid, toGrid], (row, column) => {
    const cell = cellAt(valueGrid, row, column);
    const [fromCell, toCell] = [cellAt(fromGrid, row, column), cellAt(toGrid, row, column)];
    if (typeof cell === "number" && cell !== 0) {
      const [source, target] = [unitFrom(fromCell), unitTo(toCell)];
      if (source.ok && target.ok) return outcomeOf(convert(cell, source.value, target.value));
    }
    const operand = readArgument(cell, "value");
    if (!operand.ok) return operand.problem;
    const source = sourceOf(operand.value, fromCell, unitFrom);
    if (!source.ok) return source.problem;
    const target = unitTo(toCell);
    if (!target.ok) return target.problem;
    const { value } = operand.value;
    return outcomeOf(
      unlessBlank([operand.value], ["value"], zeros.value, () =>
        convert(value, source.value, target.value),
      ),
    );
  });
}

type UnitReader = (cell: unknown) => Result<Unit>;

/** A value that brings its own unit has it; where `from` names another, one of the two is wrong. */
function sourceOf({ unit }: Operand, from: unknown, unitFrom: UnitReader): Result<Unit> {
  if (unit && isBlank(from)) return isAmount(unit) ? ok(unit) : refuse("unit-mismatch");
  const stated = unitFrom(from);
  if (!stated.ok || !unit) return stated;
  const agree = unit.base === stated.value.base && unit.factor === stated.value.factor;
  return agree ? stated : refuse("unit-mismatch", { from: unit.symbol, to: stated.value.symbol });
}

/** Reads units and remembers the last: those of a column are mostly one. */
function unitReader(argument: ArgumentName): UnitReader {
  let last: unknown;
  let unit: Result<Unit> | undefined;
  return (cell) => {
    if (unit && cell === last) return unit;
    last = cell;
    return (unit = readUnit(cell, argument));
  };
}

function readUnit(cell: unknown, argument: ArgumentName): Result<Unit> {
  const operand = readOperand(cell);
  if (!operand.ok && operand.problem.code === "error-value") return operand;
  if (isBlank(cell)) return refuse("missing-value", { argument });
  const symbol = symbolIn(cell);
  const unit = symbol === undefined ? undefined : readUnitName(symbol);
  if (unit && isAmount(unit)) return ok(unit);
  return refuse("invalid-option", { option: argument, value: symbol ?? "" });
}

/** Rates, points and places are no amounts: what they are worth in another unit is not a matter of factors. */
function isAmount({ base }: Unit): boolean {
  return base !== "ratio" && base !== "points" && base !== "rank";
}

function isBlank(cell: unknown): boolean {
  return cell === 0 || symbolIn(cell)?.trim() === "" || cell === null || cell === undefined;
}

function symbolIn(cell: unknown): string | undefined {
  if (typeof cell === "object" && cell !== null && "basicValue" in cell) {
    return symbolIn(cell.basicValue);
  }
  return typeof cell === "string" ? cell : undefined;
}
