import { refuse, type Result } from "../problem";
import type { ArgumentName } from "./argumentNames";
import type { Operand } from "./readOperand";
import { readOption, type Choice } from "./readOption";

/**
 * What a bare 0 is. Desktop Excel hands over a blank cell as 0, so a formula that does not say so has no honest
 * answer wherever the two would differ.
 */
export type Zeros = "value" | "missing" | undefined;

export const ZEROS: readonly Choice<"value" | "missing">[] = [
  { meaning: "value", "zh-CN": "值", "en-US": "value", also: ["数值", "实际值", "实际数值", "零"] },
  {
    meaning: "missing",
    "zh-CN": "缺",
    "en-US": "missing",
    also: ["缺失", "空白", "空", "无数据", "blank"],
  },
];

export function readZeros(setting: unknown): Result<Zeros> {
  return readOption(setting, "zeros", ZEROS);
}

/** The result with each 0 as a figure, unless one may be a blank: then there would be no result. */
export function unlessBlank<T>(
  operands: readonly Operand[],
  names: readonly ArgumentName[],
  zeros: Zeros,
  compute: () => Result<T>,
): Result<T> {
  const at = operands.findIndex(({ mayBeBlank }) => mayBeBlank);
  const argument = names[at];
  if (argument === undefined) return compute();
  if (zeros === "missing") return refuse("missing-value", { argument });
  const result = compute();
  if (result.ok) return zeros === "value" ? result : refuse("ambiguous-zero", { argument });
  return result;
}
