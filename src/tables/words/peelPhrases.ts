import type { Label } from "./label";
import { NOT_PLANNED, OWN_NAMES } from "../../lexicon/ownNames";
import { isPull } from "../../lexicon/pulls";
import type { Place } from "../../lexicon/saying";
import { PHRASES, type Phrase } from "./headerPhrases";

/** What the heading has said so far. */
type Said = Pick<Label, "measure" | "unit" | "time">;

export interface Peeled {
  readonly phrase: Phrase;
  /** How much of the text the phrase took, from its start and from its end. */
  readonly fromStart: number;
  readonly fromEnd: number;
}

/**
 * The longest phrase at the end or the start of a header, or filling it. Ends come first: what a header is of
 * stands before what it says of it.
 */
export function peelPhrase(key: string, said: Said): Peeled | undefined {
  for (let length = Math.min(LONGEST, key.length); length > 0; length -= 1) {
    const whole = length === key.length;
    const atEnd = find(key.slice(-length), whole ? WHOLE : END, said);
    if (atEnd && !isOfName(key, atEnd)) return { phrase: atEnd, fromStart: 0, fromEnd: length };
    const atStart = find(key.slice(0, length), START, said);
    if (
      atStart &&
      !(atStart.says.measure && isOwnBeginning(key)) &&
      !isDifferenceAlone(key, atStart, said)
    )
      return { phrase: atStart, fromStart: length, fromEnd: 0 };
  }
  return undefined;
}

/** 比上年增减 before 在校生 says what its figures are; 比上年增减幅度 and 比上年增加 are said by their ends. */
function isDifferenceAlone(key: string, { word, says }: Phrase, said: Said): boolean {
  if (says.measure !== "difference") return false;
  const rest = key.slice(word.length);
  return rest === "" || find(rest, WHOLE, said) !== undefined || rest.length < FEWEST_OF_NAME;
}

const FEWEST_OF_NAME = 2;

/** 计划生育率 is no plan of anything. */
function isOwnBeginning(key: string): boolean {
  return NOT_PLANNED.some((word) => key.startsWith(word));
}

/** 人口自然增长率 is a rate of its own, not the growth of 人口自然, 地区生产总值 no 总值 of 地区生产, and 上拉全市工业增速 what is added to the growth. */
function isOfName(key: string, { word, says, beside }: Phrase): boolean {
  if (says.measure === undefined && !beside) return false;
  return isPull(key) || OWN_NAMES.some((name) => name.length > word.length && key.endsWith(name));
}

const START: readonly Place[] = ["start", "edge"];
const END: readonly Place[] = ["end", "edge"];
const WHOLE: readonly Place[] = ["whole", "end", "edge"];

function find(
  word: string,
  places: readonly Place[],
  { measure, unit, time }: Said,
): Phrase | undefined {
  return BY_WORD.get(word)?.find(
    (phrase) =>
      places.includes(phrase.at) &&
      (!phrase.beside || (measure !== undefined && phrase.beside.includes(measure))) &&
      (phrase.unit === undefined || phrase.unit === unit?.base) &&
      (!phrase.dated || time?.months !== undefined),
  );
}

const BY_WORD: ReadonlyMap<string, readonly Phrase[]> = PHRASES.reduce(
  (map, phrase) => map.set(phrase.word, [...(map.get(phrase.word) ?? []), phrase]),
  new Map<string, readonly Phrase[]>(),
);

const LONGEST = Math.max(...PHRASES.map(({ word }) => word.length));
