/**
 * Things under their keys, both in order of appearance.
 *
 * @example groupedBy(["甲市", "乙县", "丙市"], (name) => name.slice(-1)) // => new Map([["市", ["甲市", "丙市"]], ["县", ["乙县"]]])
 */
export function groupedBy<Thing, Key>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key,
): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>();
  let lastKey: Key | undefined;
  let last: Thing[] | undefined;
  for (const thing of things) {
    const key = keyOf(thing);
    // Figures of one table, or of one row, stand one behind the other.
    const group = last && key === lastKey ? last : groups.get(key);
    if (group) group.push(thing);
    lastKey = key;
    last = group ?? [thing];
    if (!group) groups.set(key, last);
  }
  return groups;
}
