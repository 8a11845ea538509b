import type { Result } from "../problem";
import { readOption, type Choice } from "./readOption";

const MOST_DECIMALS = 15;

export const DECIMALS: readonly Choice<number>[] = Array.from(
  { length: MOST_DECIMALS + 1 },
  (_, count) => ({
    meaning: count,
    "zh-CN": String(count),
    "en-US": String(count),
  }),
);

/** To how many decimals; `undefined` where nothing is said. */
export function readDecimals(setting: unknown): Result<number | undefined> {
  return readOption(setting, "decimals", DECIMALS);
}
