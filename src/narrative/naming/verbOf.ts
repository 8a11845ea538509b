import { simplifiedKey } from "../../lexicon/script/simplifiedKey";
import type { Fact } from "../facts/fact";
import { isRate } from "../../answers/kindsOfIndicator";
import { sayIndicator } from "./names";
import { VERBAL_NAMES } from "./nameTables";
import { VERBS_OF_NAMES } from "./verbsOfNames";

/**
 * What was done, for a count: the sheet's own verb, or one that the name asks for. None where the name begins with its
 * verb, or where the sheet counts what there is.
 */
export function verbOf({ indicator, told, counting, unit, partOf }: Fact): string | undefined {
  const verb = told?.verb;
  const isCount = !isRate({ unit }) && unit.base !== "元" && unit.base !== "分";
  const isUncounted = counting === undefined && partOf === undefined;
  if (verb === undefined && !(isCount && isUncounted)) return undefined;
  const name = simplifiedKey(sayIndicator(indicator));
  if (verb !== undefined) return name.includes(simplifiedKey(verb)) ? undefined : verb;
  if (VERBAL_NAMES.test(name)) return undefined;
  const named = VERBS_OF_NAMES.find(([names]) => names.test(name))?.[1];
  return named !== undefined && name.startsWith(named) ? undefined : named;
}
