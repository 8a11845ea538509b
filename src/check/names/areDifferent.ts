import { OPPOSITES, SETS_APART } from "../../lexicon/namesInTexts";
import { plainLabel } from "../../lexicon/script/plainLabel";

/**
 * Whether two names cannot mean one thing, however alike they are.
 *
 * @example areDifferent("一般公共预算支出", "一般公共预算收入") // => true
 * @example areDifferent("市本级税收收入", "税收收入") // => true
 * @example areDifferent("进出口总额", "出口额") // => false
 */
export function areDifferent(a: string, b: string): boolean {
  const [one, other] = [plainLabel(a).key, plainLabel(b).key];
  if (SETS_APART.some((word) => one.includes(word) !== other.includes(word))) return true;
  return OPPOSITES.some(
    ([left, right]) => has(one, left, right, other) || has(one, right, left, other),
  );
}

/** The one name has the one word alone, and the other name the other alone. */
function has(one: string, own: string, others: string, other: string): boolean {
  return (
    one.includes(own) && !one.includes(others) && other.includes(others) && !other.includes(own)
  );
}
