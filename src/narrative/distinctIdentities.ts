/** Things that would share an identity get one each: the first keeps it, the others are counted. */
export function distinctIdentities<T extends { readonly id: string }>(
  things: readonly T[],
): readonly T[] {
  const ids = new Set<string>();
  for (const { id } of things) ids.add(id);
  if (ids.size === things.length) return things;
  const seen = new Map<string, number>();
  return things.map((thing) => {
    const nth = (seen.get(thing.id) ?? 0) + 1;
    seen.set(thing.id, nth);
    return nth === 1 ? thing : { ...thing, id: `${thing.id}|#${nth}` };
  });
}
