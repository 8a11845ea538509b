import type { Since, SinceYear } from "./saying";

/**
 * Whether a movement is held against a year that is named.
 *
 * @example isSinceYear("2019年") // => true
 * @example isSinceYear("year-start") // => false
 */
export function isSinceYear(since: Since): since is SinceYear {
  return since.endsWith("年");
}
