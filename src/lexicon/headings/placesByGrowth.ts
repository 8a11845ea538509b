import { keyMatcherOf, type Entry } from "../entry";

/** How the name of a place begins that is one by growth: 增速在全州11县市区位次. */
export const PLACES_BY_GROWTH: readonly Entry<"growth" | "stands">[] = [
  {
    id: "place.by-growth",
    words: {
      增速: "增速在全州11县市区位次",
      增幅: "增幅居全省18市县位次",
      增长: "增长列全市县区位次",
    },
    meaning: "growth",
    from: "monthly sheets of counties",
  },
  {
    id: "place.stands",
    words: {
      在: "增速在全州11县市区位次",
      居: "增幅居全省18市县位次",
      列: "增长列全市县区位次",
      位居: "增速位居全省18市县位次",
      位列: "增幅位列全市县区位次",
    },
    meaning: "stands",
    from: "monthly sheets of counties",
  },
];

/** What a heading may name before the abbreviation of which it counts: 篇数SCI. */
export const COUNTED_FIRST: readonly Entry<"first">[] = [
  {
    id: "place.counted-first",
    words: {
      位次: "位次SCI",
      排名: "排名ESI",
      名次: "名次GDP",
      篇数: "篇数SCI",
      论文数: "論文數EI",
    },
    meaning: "first",
    from: "statistics of universities",
  },
];

const growth = keyMatcherOf(PLACES_BY_GROWTH.slice(0, 1), "start");
const stands = keyMatcherOf(PLACES_BY_GROWTH.slice(1), "start");
const first = keyMatcherOf(COUNTED_FIRST, "start");

/**
 * The words by which a key says that a place is one by growth; empty where it does not.
 *
 * @example placeByGrowthAt("增速在全州11县市区") // => "增速在"
 * @example placeByGrowthAt("全州11县市区") // => ""
 */
export function placeByGrowthAt(key: string): string {
  const by = growth(key)?.word ?? "";
  const verb = by === "" ? "" : (stands(key.slice(by.length))?.word ?? "");
  return verb === "" ? "" : by + verb;
}

/** 位次, 篇数 at the beginning of a key, before what they count; empty where it begins otherwise. */
export function countedFirst(key: string): string {
  return first(key)?.word ?? "";
}
