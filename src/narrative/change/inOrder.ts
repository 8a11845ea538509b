/**
 * Which of several places, by index, follow each other in rising order: the longest such run, so that as few as can be
 * are said to have moved.
 *
 * @example inOrder([0, 3, 1, 2]) // => [0, 2, 3]
 */
export function inOrder(places: readonly number[]): readonly number[] {
  const lengths: number[] = [];
  const before: number[] = [];
  for (const [index, place] of places.entries()) {
    let best = -1;
    for (let earlier = 0; earlier < index; earlier += 1) {
      const fits = (places[earlier] ?? 0) < place;
      if (fits && (best < 0 || (lengths[earlier] ?? 0) > (lengths[best] ?? 0))) best = earlier;
    }
    lengths.push(best < 0 ? 1 : (lengths[best] ?? 0) + 1);
    before.push(best);
  }
  const run: number[] = [];
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = before[at] ?? -1)
    run.unshift(at);
  return run;
}
