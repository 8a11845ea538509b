import type { Phrase } from "../../question";

/**
 * The names of a list, as many as there are figures: at every 、 and at the last 和, 与, 及. `undefined` where they cannot be
 * told apart into so many.
 */
export function splitNames(phrase: Phrase, count: number): readonly Phrase[] | undefined {
  const cuts: (readonly [at: number, length: number])[] = [];
  for (const { index, 0: sign } of phrase.text.matchAll(/、|以及|和|与|及/g)) {
    cuts.push([index, sign.length]);
  }
  const commas = cuts.filter(([at]) => phrase.text[at] === "、");
  const joints = cuts.filter(([at]) => phrase.text[at] !== "、");
  for (let last = joints.length; last >= 0; last -= 1) {
    // Of several words for "and" the one farthest back joins the list; a name may hold another.
    const chosen = last === 0 ? commas : [...commas, joints[last - 1] ?? [0, 0]];
    if (chosen.length === count - 1) return cutAt(phrase, chosen);
  }
  return cuts.length === count - 1 ? cutAt(phrase, cuts) : undefined;
}

/** All names of a list, however many they are. */
export function splitAll(phrase: Phrase): readonly Phrase[] | undefined {
  for (let count = 8; count >= 2; count -= 1) {
    const parts = splitNames(phrase, count);
    if (parts) return parts;
  }
  return undefined;
}

function cutAt(phrase: Phrase, cuts: readonly (readonly [number, number])[]): readonly Phrase[] {
  const parts: Phrase[] = [];
  let from = 0;
  const sorted = [...cuts].sort((a, b) => a[0] - b[0]);
  for (const [at, length] of [...sorted, [phrase.text.length, 0] as const]) {
    const text = phrase.text.slice(from, at);
    parts.push({ text, start: phrase.start + from, end: phrase.start + at });
    from = at + length;
  }
  return parts;
}
