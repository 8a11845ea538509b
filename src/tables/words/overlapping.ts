/**
 * Two names as one: what the first ends in and the second begins with is said once.
 *
 * @example overlapping("高新技术企业", "企业数") // => "高新技术企业数"
 * @example overlapping("小麦", "产量") // => "小麦产量"
 */
export function overlapping(first: string, second: string): string {
  for (let shared = Math.min(first.length, second.length); shared > 0; shared -= 1) {
    if (first.endsWith(second.slice(0, shared))) return first + second.slice(shared);
  }
  return first + second;
}
