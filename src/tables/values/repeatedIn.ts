/**
 * What stands among them more than once.
 *
 * @example repeatedIn(["a", "b", "a"]).has("a") // => true
 */
export function repeatedIn(keys: readonly string[]): ReadonlySet<string> {
  const met = new Set<string>();
  return new Set(keys.filter((key) => met.size === met.add(key).size));
}
