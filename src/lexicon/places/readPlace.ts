import { plainLabel } from "../script/plainLabel";
import { wordsOf } from "../entry";
import { COUNTRIES } from "./countries";
import { GROUP_ENDINGS, GROUPS_OF_PLACES, PERHAPS_GROUPS } from "./groupsOfPlaces";
import { OUTSIDE_PLACES } from "./outsidePlaces";
import type { PlaceEntry } from "./placeWord";
import { PREFECTURES } from "./prefectures";
import { BESIDE_PROVINCES, PROVINCES } from "./provinces";

const ENTRIES: readonly PlaceEntry[] = [
  ...PROVINCES,
  ...PREFECTURES,
  ...BESIDE_PROVINCES,
  ...COUNTRIES,
  ...GROUPS_OF_PLACES,
  ...PERHAPS_GROUPS,
  ...OUTSIDE_PLACES,
];

/** Every entry of places, for the test that reads their corpus. */
export const PLACES: readonly PlaceEntry[] = [...ENTRIES, ...GROUP_ENDINGS];

const entryOf = entriesByWord(ENTRIES);
const endingOf = entriesByWord(GROUP_ENDINGS);

function entriesByWord(entries: readonly PlaceEntry[]): (word: string) => PlaceEntry | undefined {
  const byWord = new Map<string, PlaceEntry>();
  for (const entry of entries) {
    for (const word of wordsOf(entry)) if (!byWord.has(word)) byWord.set(word, entry);
  }
  return (word) => byWord.get(word);
}

/** No name of a group is longer. */
const LONGEST = 12;

/**
 * What a name stands for among places, where the lexicon knows it.
 *
 * 苏南 and 东部地区(10省市) are groups of places, 其他 the rest of them.
 * @example readPlace("甲市") // => undefined
 */
export function readPlace(name: string): PlaceEntry | undefined {
  const { key } = plainLabel(name);
  const bare = key.replace(/^其中:?/, "").replace(/\([^()]*\)$/, "");
  return entryOf(key) ?? entryOf(bare) ?? groupByEnding(bare);
}

/** 东南板块, but not 板块 alone. */
function groupByEnding(name: string): PlaceEntry | undefined {
  if (name.length > LONGEST) return undefined;
  for (let length = 3; length >= 1; length -= 1) {
    const entry = name.length > length ? endingOf(name.slice(-length)) : undefined;
    if (entry) return entry;
  }
  return undefined;
}
