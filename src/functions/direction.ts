import { ok, type Result } from "../problem";
import type { Direction } from "../metrics/gap";
import { readOption } from "./readOption";

const LOWER_IS_BETTER: ReadonlyMap<string, boolean> = new Map([
  ["是", true],
  ["true", true],
  ["1", true],
  ["逆向", true],
  ["yes", true],
  ["否", false],
  ["false", false],
  ["0", false],
  ["正向", false],
  ["no", false],
]);

/** Whether less is better, as one cell says it; more is better where nothing is said. */
export function readDirection(cell: unknown): Result<Direction> {
  const lower = readOption(cell, "lowerIsBetter", LOWER_IS_BETTER);
  return lower.ok ? ok({ lowerIsBetter: lower.value ?? false }) : lower;
}
