import { entityName } from "../../src/tables/words/regionNames";
import { isNamedLikePlace, levelOwnedBy, OWN_LEVELS, PLACE_SIGNS } from "../../src/lexicon/areas";
import { BENCHMARK_MEASURES } from "../../src/lexicon/benchmarks";
import { RELATION_WORDS } from "../../src/lexicon/relations";
import { findRelation } from "../../src/tables/words/findRelation";
import {
  EXTENTS,
  MEANS,
  meanAt,
  TOTALLED,
  totalledBy,
  totalOf,
  TOTALS,
} from "../../src/lexicon/totals";
import {
  BEHIND_WHOLES,
  EACH_PLACE,
  goesOnAfterWhole,
  OWN_PLACES,
  speaksOfEachPlace,
  unnamedPlaceAt,
  isOwnPlace,
  isWholeArea,
  isWholeBody,
  WHOLES,
} from "../../src/lexicon/wholeAreas";
import { plainLabel } from "../../src/lexicon/script/plainLabel";
import { readLabel } from "../../src/tables/words/readLabel";
import type { Part } from "./part";

/** How places are called that are not named, what sums them up, and what is compared with them. */
export const PLACE_PARTS: readonly Part[] = [
  {
    name: "what headings that compare are made of",
    entries: RELATION_WORDS,
    read: (text, word) =>
      findRelation(plainLabel(text).key)
        ? RELATION_WORDS.find(({ words }) => words[word] === text)?.meaning
        : undefined,
  },
  {
    name: "of what a mean is told",
    entries: BENCHMARK_MEASURES,
    read: (text) => {
      const { name, measure } = readLabel(text);
      return name.startsWith("全") ? measure : undefined;
    },
  },
  {
    name: "wholes without a name",
    entries: WHOLES,
    read: (text) => wholeKind(plainLabel(text).key),
  },
  {
    name: "how an office calls itself",
    entries: OWN_PLACES,
    read: (text) => ownKind(plainLabel(text).key),
  },
  {
    name: "all places of a kind",
    entries: EACH_PLACE,
    read: (text) => (speaksOfEachPlace(plainLabel(text).key) ? "each" : undefined),
  },
  {
    name: "what goes on behind the whole",
    entries: BEHIND_WHOLES,
    read: (text, word) =>
      goesOnAfterWhole(text)
        ? BEHIND_WHOLES.find(({ words }) => word in words)?.meaning
        : undefined,
  },
  {
    name: "what sums up",
    entries: TOTALS,
    read: (text) => totalOf(plainLabel(text).key),
  },
  {
    name: "means and benchmarks",
    entries: MEANS,
    read: (text, word) =>
      meanAt(plainLabel(text).key) === word
        ? MEANS.find(({ words }) => word in words)?.meaning
        : undefined,
  },
  {
    name: "what is summed up",
    entries: TOTALLED,
    read: (text) => totalledBy(plainLabel(text).key),
  },
  {
    name: "whom a total holds",
    entries: EXTENTS,
    read: (text) =>
      entityName(text).role === "total" && entityName(text).apart ? "extent" : undefined,
  },
  {
    name: "signs of places",
    entries: PLACE_SIGNS,
    read: (text) => (isNamedLikePlace(plainLabel(text).key) ? "place" : undefined),
  },
  {
    name: "own levels of areas",
    entries: OWN_LEVELS,
    read: (text) => levelOwnedBy(plainLabel(text).key) && "own-level",
  },
];

function wholeKind(key: string): string | undefined {
  if (isWholeArea(key)) return "area";
  if (!isWholeBody(key)) return undefined;
  return unnamedPlaceAt(key) === key ? "body" : "trade";
}

function ownKind(key: string): string | undefined {
  if (!isOwnPlace(key)) return unnamedPlaceAt(key) === key ? "nation" : undefined;
  return unnamedPlaceAt(key) === key ? "place" : "unit";
}
