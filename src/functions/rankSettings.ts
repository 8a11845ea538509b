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
    also: [
      ...["降序", "降", "降序排列", "倒序", "从大到小", "由大到小", "从高到低", "由高到低"],
      ...["大的在前", "高的在前", "越高越好", "越大越好", "正向", "正向指标"],
      ...["descending", "desc", "false", "higher is better"],
    ],
  },
  {
    meaning: "ascending",
    "zh-CN": "1",
    "en-US": "1",
    also: [
      ...["升序", "升", "升序排列", "正序", "从小到大", "由小到大", "从低到高", "由低到高"],
      ...["小的在前", "低的在前", "越低越好", "越小越好", "逆向", "逆向指标", "负向"],
      ...["ascending", "asc", "true", "lower is better"],
    ],
  },
];

export const METHODS: readonly Choice<NonNullable<RankOptions["method"]>>[] = [
  {
    meaning: "competition",
    "zh-CN": "跳号",
    "en-US": "competition",
    also: ["跳号排名", "美式", "美式排名", "国际通行", "rank.eq"],
  },
  {
    meaning: "dense",
    "zh-CN": "连号",
    "en-US": "dense",
    also: ["连号排名", "中国式", "中国式排名", "中式", "中式排名", "密集", "密集排名"],
  },
  {
    meaning: "average",
    "zh-CN": "平均",
    "en-US": "average",
    also: ["平均名次", "平均位次", "平均排名", "rank.avg"],
  },
];
