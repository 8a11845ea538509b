import {
  PLACE_MOVES,
  placesMoved,
  saysWayOfPlaces,
  WAYS_OF_PLACES,
} from "../../src/lexicon/placesMoved";
import { REASONS_IN_TEXTS, saysWhy } from "../../src/lexicon/reasonsInTexts";
import { SINCE_IN_TEXTS, sinceInText } from "../../src/lexicon/sinceInTexts";
import type { Part } from "./part";

/** How places have moved. */
export const MOVEMENT_PARTS: readonly Part[] = [
  { name: "since when texts say it moves", entries: SINCE_IN_TEXTS, read: sinceInText },
  {
    name: "why texts say it moves",
    entries: REASONS_IN_TEXTS,
    read: (text) => saysWhy(text) || undefined,
  },
  {
    name: "places gained and lost",
    entries: PLACE_MOVES,
    read: (text) => Math.sign(placesMoved(text) ?? 0),
  },
  {
    name: "which way places are counted",
    entries: WAYS_OF_PLACES,
    read: (text) => (saysWayOfPlaces(text) ? "gained" : undefined),
  },
];
