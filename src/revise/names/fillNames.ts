import type { Replacement } from "../applyEdits";

/** What bodies are called after; the longer words first. */
const KINDS =
  "自治区|自治州|自治县|高新区|开发区|大学|学院|研究院|医院|公司|集团|街道|省|市|县|区|州|盟|旗|镇|乡";

const MASKED = new RegExp(`(?<![A-Za-z\\d.])(?:[xX×*＊○]{1,4})(?=(${KINDS}))`, "g");

/**
 * The masked names of a template, XX县 and ××市, filled in with the name of the body, as far as the name goes: of 云台县科技局
 * a county is 云台县. Another kind of body than the name is of stays masked.
 *
 * @example fillNames("XX县科技局", "云台县科技局") // => [{ start: 0, end: 2, text: "云台" }]
 * @example fillNames("在XX市", "云台县") // => []
 */
export function fillNames(text: string, name: string): readonly Replacement[] {
  return [...text.matchAll(MASKED)].flatMap(({ index, 0: mask, 1: kind = "" }) => {
    const at = name.indexOf(kind, 1);
    return at < 1 ? [] : [{ start: index, end: index + mask.length, text: name.slice(0, at) }];
  });
}
