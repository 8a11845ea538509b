import { matcherOf, type Entry } from "./entry";
import { isStandstill, withoutBase } from "./movements";
import { plainLabel } from "./script/plainLabel";

/** Words and marks of places gained and lost. */
export const PLACE_MOVES: readonly Entry<1 | -1>[] = [
  {
    id: "places.gained",
    words: {
      前移: "前移2位",
      上升: "上升2位",
      提升: "提升2位",
      前进: "前进2位",
      上移: "上移2位",
      晋升: "晋升2位",
      进: "进2位",
      升: "升2位",
      "↑": "↑2",
      "▲": "▲2",
      "+": "+2",
    },
    meaning: 1,
    from: "lists of places of bureaus of statistics",
  },
  {
    id: "places.lost",
    words: {
      后移: "后移2位",
      下降: "下降2位",
      后退: "后退2位",
      下移: "下移2位",
      下滑: "下滑2位",
      退后: "退后2位",
      退: "退2位",
      降: "降2位",
      "↓": "↓2",
      "▼": "▼2",
      "-": "-2",
    },
    meaning: -1,
    from: "lists of places of bureaus of statistics",
  },
];

/** Words of headings that say that what is above zero has been gained. */
export const WAYS_OF_PLACES: readonly Entry<"gained">[] = [
  {
    id: "places.way",
    words: { 升降: "位次升降", "±": "位次较上年±", 前移: "位次前移" },
    meaning: "gained",
    from: "headings over places gained",
  },
];

const wayOfPlaces = matcherOf(WAYS_OF_PLACES, "within");

/**
 * Whether a heading says which way places moved are counted.
 *
 * @example saysWayOfPlaces("全省位次升降") // => true
 * @example saysWayOfPlaces("位次变化") // => false
 */
export function saysWayOfPlaces(heading: string): boolean {
  return wayOfPlaces(heading) !== undefined;
}

const atStart = matcherOf(PLACE_MOVES, "start");
const atEnd = matcherOf(PLACE_MOVES, "end");

/**
 * How many places a text says have been gained, below zero where they are lost; `undefined` for any other text.
 *
 * @example placesMoved("前移2位") // => 2
 * @example placesMoved("较上年后移1位") // => -1
 * @example placesMoved("3↓") // => -3
 * @example placesMoved("持平") // => 0
 * @example placesMoved("第2位") // => undefined
 */
export function placesMoved(text: string): number | undefined {
  const plain = withoutBase(plainLabel(text).key);
  if (isStandstill(plain)) return 0;
  const first = atStart(plain);
  const last = first ? undefined : atEnd(plain);
  const rest = first
    ? plain.slice(first.word.length)
    : plain.slice(0, plain.length - (last?.word.length ?? 0));
  const [, digits] = /^了?(\d{1,3})(?:个?位次?|名)?$/.exec(rest) ?? [];
  if (digits === undefined) return undefined;
  return Number(digits) === 0
    ? 0
    : (first ?? last)?.entry.meaning === -1
      ? -Number(digits)
      : Number(digits);
}
