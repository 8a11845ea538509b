import type { IndicatorPhrase } from "../../question";

/** How many names are carried on; a list of places goes on about what was named before the first of them. */
const CARRIED = 12;

export function distinctNames(
  names: readonly IndicatorPhrase[],
  own: readonly IndicatorPhrase[],
): readonly IndicatorPhrase[] {
  const known = new Set(own.map(({ text }) => text));
  return names.filter(({ text }) => !known.has(text) && known.add(text)).slice(0, CARRIED);
}
