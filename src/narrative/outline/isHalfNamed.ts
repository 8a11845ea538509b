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
  return key.replace(SAYS_NOTHING, "").length < 2;
}

/** Of what nothing is named by these alone. Data: add words here. */
const SAYS_NOTHING = /登记|投入|支出|资金|金额|经费|总|[数量额]/g;
