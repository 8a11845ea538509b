import { SAYS_NOTHING } from "../../lexicon/namesInTexts";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { themeOfFact } from "./themeOf";
import { OTHER_THEME } from "./themes";
import type { Member } from "./outline";

/**
 * Whether a name only says what was done, or that something is an amount, and nothing around it says of what: 登记460项 in a sheet
 * of neither contracts nor firms.
 */
export function isHalfNamed({ indicator, part, facts: [first] }: Member): boolean {
  if (part || !first || themeOfFact(first) !== OTHER_THEME) return false;
  const { key } = plainLabel(indicator);
  return SAYS_NOTHING.reduce((rest, word) => rest.replaceAll(word, ""), key).length < 2;
}
