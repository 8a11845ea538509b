import { plainLabel } from "../../lexicon/script/plainLabel";

const FLAGS: ReadonlyMap<string, 0 | 1> = new Map([
  ["是", 1],
  ["否", 0],
  ["√", 1],
  ["×", 0],
  ["✓", 1],
  ["✗", 0],
]);

/**
 * 1 for 是 and 0 for 否, where a cell answers whether something is so.
 *
 * @example flagOf(" 是 ") // => 1
 * @example flagOf("有") // => undefined
 */
export function flagOf(text: string): 0 | 1 | undefined {
  return FLAGS.get(plainLabel(text).key);
}
