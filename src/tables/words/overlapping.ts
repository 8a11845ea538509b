/**
 * Two names as one: what the first ends in and the second begins with, so many characters at least, is said once.
 *
 * @example overlapping("高新技术企业", "企业数") // => "高新技术企业数"
 * @example overlapping("小麦", "产量") // => "小麦产量"
 * @example overlapping("普通中学", "学校数", 2) // => "普通中学学校数"
 */
export function overlapping(first: string, second: string, least = 1): string {
  for (let shared = Math.min(first.length, second.length); shared >= least; shared -= 1) {
    if (first.endsWith(second.slice(0, shared))) return first + second.slice(shared);
  }
  return first + second;
}
