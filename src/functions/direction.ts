import { ok, type Result } from "../problem";
import type { Direction } from "../metrics/gap";
import { readOption, type Choice } from "./readOption";

const LOWER_IS_BETTER: readonly Choice<boolean>[] = [
  { meaning: true, "zh-CN": "是", "en-US": "yes", also: ["true", "1", "逆向"] },
  { meaning: false, "zh-CN": "否", "en-US": "no", also: ["false", "0", "正向"] },
];

/** Whether less is better, as one cell says it; more is better where nothing is said. */
export function readDirection(cell: unknown): Result<Direction> {
  const lower = readOption(cell, "lowerIsBetter", LOWER_IS_BETTER);
  return lower.ok ? ok({ lowerIsBetter: lower.value ?? false }) : lower;
}
