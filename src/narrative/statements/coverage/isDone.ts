import { simplifiedKey } from "../../../lexicon/script/simplifiedKey";
import type { Fact } from "../../facts/fact";
import { DONE_NAMES } from "../../naming/nameTables";

/** Whether it is a deed, 列入财政预算, and not a thing that is there. */
export function isDone({ indicator }: Pick<Fact, "indicator">): boolean {
  return DONE_NAMES.test(simplifiedKey(indicator));
}
