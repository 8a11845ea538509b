import { DIVIDES } from "../../lexicon/namesInTexts";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { Unit } from "../../quantity/unit";
import type { Observation } from "../../tables/observation";
import { stemOf } from "../../tables/words/shortNames";
import { keptWith } from "../keptWith";
import { areDifferent } from "./areDifferent";
import { likeness, oneWord, type Likeness } from "./likeness";
import { bucketsOf, pairsOf, wordsOf, tailsOf } from "./namesByPieces";
import { ofTotal, wholeNames } from "./namesOfParts";
import { TOO_COMMON, searchNames } from "./searchNames";
import { keyOf } from "./spelledOut";
import { ratesOf, unitsOf } from "./unitsOfNames";

/** How an indicator was found by the words of a text. */
export interface NameMatch {
  readonly indicator: string;
  /**
   * `same`: it is called so; `short`: the words are short for it; `likely`: it says more than the words do, and nothing else in the
   * workbook has what they say. What is likely bears out a figure that agrees, and refutes none.
   */
  readonly by: "same" | "short" | "likely";
  /** Though no figure is refuted by it, a blank is filled: 市级收入12亿元，支出xx亿元. */
  readonly fills?: true;
}

/** Finds the indicators of a workbook that words can mean. */
export interface NameIndex {
  readonly find: (words: string, unit?: Unit) => readonly NameMatch[];
  /** The longest name that stands somewhere in the words. */
  readonly within: (words: string, unit?: Unit) => readonly NameMatch[];
  /** The total that the workbook says an indicator is a part of. */
  readonly totalOf: (indicator: string) => string | undefined;
  /** What the workbook says to be parts of an indicator. */
  readonly partsOf: (indicator: string) => readonly string[];
  /** Whether all levels of an indicator are rates. */
  readonly isRate: (indicator: string) => boolean;
  /** Whether the words are too common to mean an indicator by themselves. */
  readonly isCommon: (words: string) => boolean;
  /** The indicators whose names have two signs in a row with the words in common, of those counted in the unit. */
  readonly sharing: (words: string, unit?: Unit) => readonly Likened[];
  /** Whether the words are a part of the name of an indicator. */
  readonly hasPart: (words: string) => boolean;
  /** Whether a figure in that unit can be one of the indicator's levels. */
  readonly isCountedIn: (indicator: string, unit: Unit) => boolean;
}

/** What the money of something counted is called behind it: 扶贫项目88个，资金1298万元. */
const MONEY = ["资金", "金额", "融资", "资金额", "总额", "经费", "总金额"];

export const nameIndexOf = keptWith((observations: readonly Observation[]): NameIndex => {
  const byKey = new Map<string, Set<string>>();
  const byStem = new Map<string, Set<string>>();
  const names = new Set<string>();
  const add = (map: Map<string, Set<string>>, key: string, name: string) => {
    map.set(key, (map.get(key) ?? new Set()).add(name));
  };
  const seen = new Set<string>();
  const totals = new Map<string, string>();
  // 参保人数 under 居民医保参保 names it only where nothing else ends so, as 职工医保年末参保人数.
  const isOfOthers = (short: string, own: string): boolean =>
    own.endsWith(short) &&
    observations.some(({ indicator }) => indicator !== own && indicator.endsWith(short));
  for (const { indicator, writtenAs, measure, verb, aspect, base, partOf } of observations) {
    if (measure === "flag") continue;
    if (partOf !== undefined) totals.set(indicator, partOf);
    const said = [indicator, writtenAs, verb, aspect, base, partOf].join("|");
    if (seen.has(said)) continue;
    seen.add(said);
    names.add(indicator);
    for (const name of [
      indicator,
      ...(writtenAs === undefined || isOfOthers(writtenAs, indicator) ? [] : [writtenAs]),
      ...ofTotal(indicator, partOf),
    ]) {
      add(byKey, keyOf(name), indicator);
      add(byStem, stemOf(name), indicator);
      if (verb !== undefined) add(byKey, keyOf(verb + name), indicator);
      const [, other, rest] = OTHER_NAME.exec(plainLabel(name).key) ?? [];
      if (other !== undefined && rest !== undefined) add(byKey, keyOf(other + rest), indicator);
    }
    if (aspect === "amount" && base !== undefined) {
      for (const word of MONEY) add(byKey, keyOf(base + word), indicator);
    }
  }
  const parts = new Map<string, string[]>();
  for (const [part, total] of totals) parts.set(total, [...(parts.get(total) ?? []), part]);
  const near = bucketsOf(names);
  const alike = tailsOf(names);
  const having = wordsOf(names);
  const pairs = pairsOf(names);
  const isCountedIn = unitsOf(observations);
  const rates = ratesOf(observations);
  const same = (words: string): readonly NameMatch[] => {
    const found = byKey.get(keyOf(words)) ?? byStem.get(stemOf(words));
    return [...(found ?? [])].map((indicator) => ({ indicator, by: "same" }));
  };
  const whole = wholeNames(names, totals, keyOf);
  const inFull = (words: string): readonly NameMatch[] =>
    (whole.get(keyOf(words)) ?? []).map((indicator) => ({ indicator, by: "same" }));
  const known = new Map<string, readonly NameMatch[]>();
  const likened = new Map<string, readonly Likened[]>();
  const find = (words: string, unit?: Unit): readonly NameMatch[] => {
    const key = `${words}|${unit?.symbol ?? ""}`;
    const books = { same, near, alike, having, isCountedIn, totals };
    const fits = ({ indicator }: NameMatch): boolean => !areDifferent(words, indicator);
    const first = known.get(key) ?? searchNames(words, unit, books).filter(fits);
    const matches = first.length > 0 ? first : inFull(words).filter(fits);
    known.set(key, matches);
    return matches;
  };
  return {
    find,
    totalOf: (indicator) => totals.get(indicator),
    partsOf: (total) => parts.get(total) ?? [],
    isCountedIn,
    sharing: (words, unit) => {
      const all = likened.get(words) ?? likenedTo(words, pairs);
      likened.set(words, all);
      return all.filter(
        ({ indicator }) =>
          (unit === undefined || isCountedIn(indicator, unit)) && !areDifferent(words, indicator),
      );
    },
    isRate: (name) => rates.has(name),
    hasPart: (words) => [...having(words)].length > 0,
    isCommon: (words) => TOO_COMMON.test(plainLabel(words).key),
    within: (words, unit) => {
      const fits = (indicator: string) => unit === undefined || isCountedIn(indicator, unit);
      const text = keyOf(words).slice(-LONGEST);
      for (let length = text.length; length >= SHORTEST; length -= 1) {
        for (let at = text.length - length; at >= 0; at -= 1) {
          const inside = [...(byKey.get(text.slice(at, at + length)) ?? [])].filter(fits);
          // 发明专利授权量 is less than 专利授权量.
          if (inside.length > 0 && !DIVIDED.test(text.slice(0, at)))
            return inside.map((indicator) => ({ indicator, by: "same" }));
        }
      }
      return [];
    },
  };
});

/** 学前教育(幼儿园)学校数: what stands in a bracket inside a name is another word for what stands before it. */
const OTHER_NAME = /^[^()]{2,}\(([^()]{2,})\)([^()]{2,})$/;

const DIVIDED = new RegExp(`(?:${DIVIDES.source})$`);

/** In a clause without a figure a name is looked for in so many signs at its end; shorter ones stand in any clause. */
const LONGEST = 40;

const SHORTEST = 4;

/** An indicator beside words of a text. */
export interface Likened extends Likeness {
  readonly indicator: string;
}

function likenedTo(
  words: string,
  pairs: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Likened[] {
  const text = oneWord(words);
  const found = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at += 1)
    for (const name of pairs.get(text.slice(at, at + 2)) ?? []) found.add(name);
  return [...found].map((indicator) => ({ indicator, ...likeness(words, indicator) }));
}
