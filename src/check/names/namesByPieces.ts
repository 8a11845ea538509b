import { isAlikeInTail, stripped, type Stripped } from "./genericTail";
import { oneWord } from "./likeness";
import { keyOf } from "./spelledOut";

/** The names by their last two signs, and by their first two with the last: what a short name can be short for. */
export function bucketsOf(names: Iterable<string>): (short: string) => Iterable<string> {
  const buckets = new Map<string, Set<string>>();
  const add = (key: string, name: string) => {
    buckets.set(key, (buckets.get(key) ?? new Set()).add(name));
  };
  for (const name of names) for (const key of bucketKeys(keyOf(name))) add(key, name);
  return (short) => {
    const found = new Set<string>();
    for (const key of bucketKeys(keyOf(short)))
      for (const name of buckets.get(key) ?? []) found.add(name);
    return found;
  };
}

function bucketKeys(key: string): readonly string[] {
  return [`…${key.slice(-2)}`, `${key.slice(0, 2)}…${key.slice(-1)}`];
}

/** The names by each two signs in a row. */
export function pairsOf(names: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const byPair = new Map<string, Set<string>>();
  for (const indicator of names) {
    const key = oneWord(indicator);
    for (let at = 0; at + 2 <= key.length; at += 1) {
      const pair = key.slice(at, at + 2);
      byPair.set(pair, (byPair.get(pair) ?? new Set()).add(indicator));
    }
  }
  return byPair;
}

/** The names that have a word in them; looked up by its first two signs. */
export function wordsOf(names: Iterable<string>): (word: string) => Iterable<string> {
  const byPair = new Map<string, Set<string>>();
  for (const indicator of names) {
    const key = keyOf(indicator);
    for (let at = 0; at + 2 <= key.length; at += 1) {
      const pair = key.slice(at, at + 2);
      byPair.set(pair, (byPair.get(pair) ?? new Set()).add(indicator));
    }
  }
  return (word) => {
    const key = keyOf(word);
    return [...(byPair.get(key.slice(0, 2)) ?? [])].filter((name) => keyOf(name).includes(key));
  };
}

/** Names by what is left of them without the words that say how they are measured. */
export function tailsOf(names: Iterable<string>): (name: string) => Iterable<string> {
  const byBase = new Map<string, (readonly [indicator: string, name: Stripped])[]>();
  for (const indicator of names) {
    const own = stripped(keyOf(indicator));
    byBase.set(own.base, [...(byBase.get(own.base) ?? []), [indicator, own]]);
  }
  return (name) => {
    const said = stripped(keyOf(name));
    const near = (byBase.get(said.base) ?? []).filter(([, other]) => isAlikeInTail(said, other));
    return near.map(([indicator]) => indicator);
  };
}
