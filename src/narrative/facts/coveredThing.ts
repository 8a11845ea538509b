import { simplifiedKey } from "../../lexicon/script/simplifiedKey";

/**
 * What a column of yes and no, or of counts, is about, whatever it is called there; to compare, not to print.
 *
 * @example coveredThing("省级科技特派员工作站覆盖") // => "省级科技特派员工作站"
 * @example coveredThing("省級科技特派員工作站數") // => "省级科技特派员工作站"
 */
export function coveredThing(indicator: string): string {
  return simplifiedKey(indicator).replace(/(?<=.)(?:全?覆盖|数量?)$/, "");
}
