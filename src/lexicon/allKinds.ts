import { plainLabel } from "./script/plainLabel";

const ALL_KINDS = /各级各类(?:[\u4e00-\u9fff]{0,4}?(?:学校|院校)|教育)/;

/**
 * All kinds of one thing of which a title says that its table lists them; empty where it says none.
 *
 * @example allKindsIn("2021年甲市各级各类学校学生情况") // => "各级各类学校"
 * @example allKindsIn("2021年甲市学校情况") // => ""
 */
export function allKindsIn(title: string): string {
  return ALL_KINDS.exec(plainLabel(title).key)?.[0] ?? "";
}
