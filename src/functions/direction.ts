import { ok, type Result } from "../problem";
import type { Direction } from "../metrics/gap";
import { readOption, type Choice } from "./readOption";

export const LOWER_IS_BETTER: readonly Choice<boolean>[] = [
  {
    meaning: true,
    "zh-CN": "是",
    "en-US": "yes",
    also: [
      "true",
      "1",
      "逆向",
      "逆向指标",
      "负向",
      "负向指标",
      "反向",
      "越低越好",
      "越小越好",
      "lower",
    ],
  },
  {
    meaning: false,
    "zh-CN": "否",
    "en-US": "no",
    also: ["false", "0", "正向", "正向指标", "越高越好", "越大越好", "higher"],
  },
];

/** Whether less is better, as one cell says it; more is better where nothing is said. */
export function readDirection(cell: unknown): Result<Direction> {
  const lower = readOption(cell, "lowerIsBetter", LOWER_IS_BETTER);
  return lower.ok ? ok({ lowerIsBetter: lower.value ?? false }) : lower;
}

export const OPPOSITE: readonly Choice<boolean>[] = [
  { meaning: true, "zh-CN": "计算", "en-US": "compute", also: ["true"] },
  { meaning: false, "zh-CN": "不计算", "en-US": "refuse", also: ["false"] },
];

/** Whether a contribution is wanted where part and whole went opposite ways; it is not where nothing is said. */
export function readOpposite(setting: unknown): Result<boolean> {
  const opposite = readOption(setting, "opposite", OPPOSITE);
  return opposite.ok ? ok(opposite.value ?? false) : opposite;
}
