import { normalizeWidth } from "../../quantity/normalizeWidth";
import { keptByText } from "./keptByText";
import { simplifiedKey } from "./simplifiedKey";

/** A label freed from the accidents of typing. `key` has the length of `name`; phrases are matched on it. */
export interface PlainLabel {
  /** Half-width, without the blanks people put between characters (`地    区`). */
  readonly name: string;
  /** The same in simplified characters. */
  readonly key: string;
}

/**
 * @example plainLabel("表1  2017年") // => { name: "表1 2017年", key: "表1 2017年" }
 * @example plainLabel("R＆D經費 （億元）") // => { name: "R&D經費(億元)", key: "R&D经费(亿元)" }
 */
export const plainLabel = keptByText((text): PlainLabel => {
  const name = normalizeWidth(text).replace(/ +/g, " ").replace(BLANK_BESIDE_CHARACTER, "");
  return { name, key: simplifiedKey(name) };
});

/**
 * What a text is compared by, without what stands in brackets behind it.
 *
 * @example bareKey("研發經費（億元）") // => "研发经费"
 */
export function bareKey(text: string): string {
  return plainLabel(text).key.replace(/\([^()]*\)$/, "");
}

/** A blank stays only between two Latin letters or digits. */
const BLANK_BESIDE_CHARACTER = /(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/g;

/** Nothing longer is a name; it is kept as it is. */
const LONGEST_NAME = 200;

/**
 * A name as it is printed: brackets full-width where they stand in Chinese text, no stray signs at its ends.
 *
 * @example printedName("地区生产总值(GDP)") // => "地区生产总值（GDP）"
 */
export function printedName(name: string): string {
  if (name.length > LONGEST_NAME) return name;
  const trimmed = name
    .replace(/^[\s:：,，、;；.·—-]+|[\s:：,，、;；·—-]+$/g, "")
    .replace(/的$/, "");
  return /[\u4e00-\u9fff]/.test(trimmed)
    ? trimmed.replace(/\(/g, "（").replace(/\)/g, "）")
    : trimmed;
}
