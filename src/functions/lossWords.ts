import { growthRate } from "../metrics/growthRate";
import { refuse, type Result } from "../problem";
import { roundHalfUp } from "../quantity/round";
import { PERCENT } from "../quantity/unit";
import type { Comparison } from "./comparison";
import { inWords } from "./inWords";
import { decimalsApart } from "./textDecimals";

/** What is said where a loss, a figure below zero, stands on either side: of it there is no growth rate. */
const LOSS_WORDS = {
  toProfit: "扭亏为盈",
  toLoss: "由盈转亏",
  lessLoss: "减亏",
  moreLoss: "增亏",
} as const;

/**
 * How a loss turned: 由盈转亏, 扭亏为盈, or by how much of it it shrank or grew. `undefined` where there is no loss.
 *
 * @example lossWords(-5, -10, 1, { since: "比上年", level: "与上年" }) // => { ok: true, value: "比上年减亏50.0%" }
 * @example lossWords(-5, 10, 1, { since: "比上年", level: "与上年" }) // => { ok: true, value: "由盈转亏" }
 * @example lossWords(5, 10, 1, { since: "比上年", level: "与上年" }) // => undefined
 */
export function lossWords(
  current: number,
  previous: number,
  decimals: number,
  { since, level }: Comparison,
): Result<string> | undefined {
  if (current >= 0 && previous >= 0) return undefined;
  if (previous > 0) return { ok: true, value: LOSS_WORDS.toLoss };
  if (previous === 0) return refuse("zero-base");
  if (current > 0) return { ok: true, value: LOSS_WORDS.toProfit };
  if (current === 0) return refuse("negative-base");
  return inWords(growthRate(-current, -previous), (rate) => {
    if (rate === 0) return `${level}持平`;
    const shown = decimalsApart(rate, decimals, PERCENT, [0, -1]);
    const word = rate < 0 ? LOSS_WORDS.lessLoss : LOSS_WORDS.moreLoss;
    return `${since}${word}${roundHalfUp(Math.abs(rate), shown, 2)}%`;
  });
}
