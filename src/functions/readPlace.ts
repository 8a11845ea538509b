import { ok, refuse, type Result } from "../problem";
import { readRank, type RankReading } from "../quantity/readRank";
import type { ArgumentName } from "./argumentNames";
import { readOperand } from "./readOperand";

/** A place in a ranking as a cell states it: 4, `第4位`, `全省第4`, `4/16`. No place is 0: that is a blank cell. */
export function readPlace(cell: unknown, argument: ArgumentName): Result<RankReading> {
  const text = textOf(cell);
  const reading = text === undefined ? undefined : readRank(text);
  if (reading && reading.place > MOST_PLACES) {
    return refuse("unlikely-place", { value: reading.place });
  }
  if (reading) return ok(reading);
  const operand = readOperand(cell);
  const isBlank = operand.ok ? operand.value.value === 0 : operand.problem.code === "missing-value";
  if (isBlank) return refuse("missing-value", { argument });
  return operand.ok ? refuse("not-a-number", { text: text ?? "" }) : operand;
}

/** What is more is a date: Excel takes 4/16 for the sixteenth of April, a number beyond 40,000. */
const MOST_PLACES = 10_000;

function textOf(cell: unknown): string | undefined {
  if (typeof cell === "object" && cell !== null && "basicValue" in cell) {
    return textOf(cell.basicValue);
  }
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : undefined;
}
