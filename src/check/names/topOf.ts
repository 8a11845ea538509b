/**
 * The total that is no part itself, by the total of each; `undefined` of what is no part.
 *
 * @example topOf("公立医院", (name) => ({ 公立医院: "医院", 医院: "医疗机构" })[name]) // => "医疗机构"
 * @example topOf("医疗机构", () => undefined) // => undefined
 */
export function topOf(
  indicator: string,
  totalOf: (indicator: string) => string | undefined,
): string | undefined {
  const seen = new Set([indicator]);
  let top: string | undefined;
  for (let next = totalOf(indicator); next !== undefined && !seen.has(next);) {
    top = next;
    seen.add(next);
    next = totalOf(next);
  }
  return top;
}
