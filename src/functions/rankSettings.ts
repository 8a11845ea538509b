import type { RankOptions } from "../metrics/rank";
import { ok, type Result } from "../problem";
import { readDecimals } from "./readDecimals";
import { readOption, type Choice } from "./readOption";

/** The settings of RANK as Excel hands them over. */
export interface RankSettings {
  readonly order: unknown;
  readonly zeros: unknown;
  readonly method: unknown;
  readonly decimals: unknown;
}

export function readRankOptions(settings: RankSettings): Result<RankOptions> {
  const order = readOption(settings.order, "order", ORDERS);
  if (!order.ok) return order;
  const method = readOption(settings.method, "method", METHODS);
  if (!method.ok) return method;
  const decimals = readDecimals(settings.decimals);
  if (!decimals.ok) return decimals;
  return ok({
    ...(order.value && { order: order.value }),
    ...(method.value && { method: method.value }),
    ...(decimals.value !== undefined && { decimals: decimals.value }),
  });
}

export const ORDERS: readonly Choice<"descending" | "ascending">[] = [
  {
    meaning: "descending",
    "zh-CN": "0",
    "en-US": "0",
    also: ["降序", "降", "descending", "false"],
  },
  { meaning: "ascending", "zh-CN": "1", "en-US": "1", also: ["升序", "升", "ascending", "true"] },
];

export const METHODS: readonly Choice<NonNullable<RankOptions["method"]>>[] = [
  { meaning: "competition", "zh-CN": "跳号", "en-US": "competition" },
  { meaning: "dense", "zh-CN": "连号", "en-US": "dense" },
  { meaning: "average", "zh-CN": "平均", "en-US": "average" },
];
