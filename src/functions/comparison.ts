import type { Result } from "../problem";
import { readOption, type Choice } from "./readOption";

export const COMPARISONS: readonly Choice<"year" | "sameMonths">[] = [
  { meaning: "year", "zh-CN": "上年", "en-US": "year", also: ["比上年", "较上年"] },
  { meaning: "sameMonths", "zh-CN": "同期", "en-US": "same months", also: ["同比", "上年同期"] },
];

/** What a change is measured by: the year before, or the same months of it. */
export function readComparison(setting: unknown): Result<"year" | "sameMonths" | undefined> {
  return readOption(setting, "comparison", COMPARISONS);
}
