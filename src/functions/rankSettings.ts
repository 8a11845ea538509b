import type { RankOptions } from "../metrics/rank";
import { ok, type Result } from "../problem";
import { readOption } from "./readOption";

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
  const decimals = readOption(settings.decimals, "decimals", DECIMALS);
  if (!decimals.ok) return decimals;
  return ok({
    ...(order.value && { order: order.value }),
    ...(method.value && { method: method.value }),
    ...(decimals.value !== undefined && { decimals: decimals.value }),
  });
}

/** What a zero among the peers is; `undefined` where the caller does not say. */
export function readZeros(settings: RankSettings): Result<"value" | "missing" | undefined> {
  return readOption(settings.zeros, "zeros", ZEROS);
}

const ORDERS: ReadonlyMap<string, NonNullable<RankOptions["order"]>> = new Map([
  ["降序", "descending"],
  ["0", "descending"],
  ["false", "descending"],
  ["降", "descending"],
  ["descending", "descending"],
  ["升序", "ascending"],
  ["1", "ascending"],
  ["true", "ascending"],
  ["升", "ascending"],
  ["ascending", "ascending"],
]);

const METHODS: ReadonlyMap<string, NonNullable<RankOptions["method"]>> = new Map([
  ["跳号", "competition"],
  ["competition", "competition"],
  ["连号", "dense"],
  ["dense", "dense"],
  ["平均", "average"],
  ["average", "average"],
]);

const DECIMALS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 16 }, (_, count) => [String(count), count]),
);

const ZEROS: ReadonlyMap<string, "value" | "missing"> = new Map([
  ["值", "value"],
  ["value", "value"],
  ["缺", "missing"],
  ["missing", "missing"],
]);
