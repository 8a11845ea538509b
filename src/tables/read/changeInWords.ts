import { isStandstill, takeMovement, withoutBase } from "../../lexicon/movements";
import { normalizeWidth } from "../../quantity/normalizeWidth";

/**
 * A change that a cell tells in words, as it would stand in a column of changes: 下降6.5% is -6.5%, 增长1.5倍 is 150%;
 * 持平 is none; `undefined` for anything else.
 *
 * @example changeInWords("下降6.5%") // => "-6.5%"
 * @example changeInWords("同比增长1.5倍") // => "150%"
 * @example changeInWords("提高0.2个百分点") // => "0.2个百分点"
 * @example changeInWords("与上年持平") // => "0"
 * @example changeInWords("增长至6.5%") // => undefined
 */
export function changeInWords(text: string): string | undefined {
  const plain = normalizeWidth(text).replace(/ /g, "");
  if (isStandstill(plain)) return "0";
  const moved = takeMovement(withoutBase(plain));
  const [, digits = "", unit = ""] =
    /^了?(\d+(?:\.\d+)?)([^\d]{0,6})$/.exec(moved?.rest ?? "") ?? [];
  if (digits === "") return undefined;
  const sign = moved?.way === "down" ? "-" : "";
  if (unit !== "倍") return `${sign}${digits}${unit}`;
  return sign === "" ? `${Math.round(Number(digits) * 1e6) / 1e4}%` : undefined;
}
