import { groupedBy } from "../groupedBy";
import { agree } from "../quantity/agree";
import { isMoneyUnit } from "../quantity/isMoneyUnit";
import { clean } from "../quantity/decimal";
import { printPeriod } from "../quantity/printPeriod";
import { PERCENT } from "../quantity/unit";
import { isAmongOthers } from "./isAmongOthers";
import { BY_BOOK } from "./meaning/origin";
import { SELF, type Observation } from "./observation";
import { isShortFor, stemOf, type LeftOut } from "./words/shortNames";

/**
 * Gives an indicator one name where a sheet calls it by a shorter one: 总产值 among the peers is 高新技术产业总产值 of the
 * ledger, if the office's own figures are the same wherever both have one, and enough of them to be no accident. Names
 * that stand in one table are two things, and what the user has named is left alone. 高新技术企业 is 高新技术企业数 whatever the
 * figures: two that differ contradict each other, and neither is to be told.
 */
export function linkNames(
  observations: readonly Observation[],
  selfName: string | undefined,
  settled: ReadonlySet<string> = new Set(),
): readonly Observation[] {
  const own = observations.filter(
    ({ entity, entityRole, measure }) =>
      measure !== "flag" && ((entity === SELF && OWN.has(entityRole)) || entity === selfName),
  );
  const pairs = pairsOf(own);
  if (pairs.length === 0) return observations;
  const profiles = profilesOf(own, observations);
  const found = new Map<string, string[]>();
  for (const { short, long, leftOut } of pairs) {
    if (settled.has(short) || settled.has(long)) continue;
    const [a, b] = [profiles.get(short), profiles.get(long)];
    if (!a || !b || areApart(a, b)) continue;
    if (leftOut !== "count" && sharedDigits(a, b) < FEWEST_DIGITS[leftOut]) continue;
    found.set(short, [...(found.get(short) ?? []), long]);
  }
  const names = finalNames(found);
  return names.size === 0 ? observations : observations.map((one) => renamed(one, names));
}

const OWN: ReadonlySet<Observation["entityRole"]> = new Set(["member", "total"]);

/** How many digits have to agree: few where only 的, 量 or 拥有量 is left out, more where a word is. */
const FEWEST_DIGITS = { filler: 2, words: 3 } as const;
/** A value that so many indicators share says nothing. */
const MOST_ALIKE = 20;

interface Pair {
  readonly short: string;
  readonly long: string;
  readonly leftOut: LeftOut;
}

/** The names of which one may be short for the other: those that share a figure, and those that share their stem. */
function pairsOf(own: readonly Observation[]): readonly Pair[] {
  const alike = new Map<string, Set<string>>();
  const add = (key: string, name: string) => {
    alike.set(key, (alike.get(key) ?? new Set()).add(name));
  };
  // Most numbers are one indicator's alone: what and where they are is put in words for the others only.
  for (const same of groupedBy(own, amountOf).values()) {
    if (same.every(({ indicator }) => indicator === same[0]?.indicator)) continue;
    for (const one of same) add(`${placeOf(one)} ${valueOf(one)}`, one.indicator);
  }
  for (const name of new Set(own.map(({ indicator }) => indicator))) add(stemOf(name), name);
  const pairs = new Map<string, Pair>();
  for (const names of alike.values()) {
    if (names.size < 2 || names.size > MOST_ALIKE) continue;
    for (const short of names) {
      for (const long of names) {
        const leftOut = isShortFor(short, long);
        if (leftOut) pairs.set(JSON.stringify([short, long]), { short, long, leftOut });
      }
    }
  }
  return [...pairs.values()];
}

interface Profile {
  readonly name: string;
  readonly tables: ReadonlySet<string>;
  readonly figures: ReadonlyMap<string, Observation>;
  readonly wholes: ReadonlySet<string>;
}

function profilesOf(
  own: readonly Observation[],
  all: readonly Observation[],
): ReadonlyMap<string, Profile> {
  const profiles = new Map<
    string,
    {
      name: string;
      tables: Set<string>;
      figures: Map<string, Observation>;
      wholes: Set<string>;
    }
  >();
  const profileOf = (name: string) => {
    const known = profiles.get(name);
    if (known) return known;
    const made = {
      name,
      tables: new Set<string>(),
      figures: new Map<string, Observation>(),
      wholes: new Set<string>(),
    };
    profiles.set(name, made);
    return made;
  };
  for (const { indicator, table, partOf } of all) {
    const { tables, wholes } = profileOf(indicator);
    tables.add(table);
    if (partOf !== undefined) wholes.add(partOf);
  }
  for (const one of own) profileOf(one.indicator).figures.set(placeOf(one), one);
  return profiles;
}

/** In one table, part of one another, or one money and the other counted: two indicators. */
function areApart(a: Profile, b: Profile): boolean {
  if (a.wholes.has(b.name) || b.wholes.has(a.name)) return true;
  const [one, other] = [levelsIn(a), levelsIn(b)];
  const isOfMoney = ({ unit }: Observation): boolean => isMoneyUnit(unit);
  if (one.length > 0 && other.length > 0 && one.some(isOfMoney) !== other.some(isOfMoney))
    return true;
  return [...a.tables].some((table) => b.tables.has(table));
}

/** The levels of an indicator that have a unit: 规上企业 of R&D经费 is in 亿元, and 规上企业数 in 家. */
function levelsIn({ figures }: Profile): readonly Observation[] {
  return [...figures.values()].filter(
    ({ measure, unit }) => measure === "level" && unit.base !== "",
  );
}

/** How many digits both show where both have a figure; none where they are at odds in one. */
function sharedDigits(a: Profile, b: Profile): number {
  let digits = 0;
  for (const [place, figure] of a.figures) {
    const other = b.figures.get(place);
    if (!other) continue;
    if (!agree(figure, other)) return 0;
    digits += Math.min(digitsOf(figure), digitsOf(other));
  }
  return digits;
}

/** The name at the end of the chain; a name that could be short for two that are not one is left alone. */
function finalNames(found: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [short, longs] of found) {
    const last = longs.filter((long) => !longs.some((other) => found.get(long)?.includes(other)));
    const [long] = last;
    if (long !== undefined && last.length === 1) names.set(short, long);
  }
  return names;
}

/** What a figure is of its indicator, whatever its value; a stock is what is counted where nothing is said. */
function placeOf(one: Observation): string {
  const { measure, period, counting, setBy } = one;
  const scope = isAmongOthers(one) ? one.scope : "";
  const isNew = counting === "new";
  return [measure, period ? printPeriod(period) : "", scope, isNew, setBy].join("|");
}

function valueOf(one: Observation): string {
  return `${amountOf(one)} ${one.unit.base}`;
}

function amountOf({ value, unit }: Observation): number {
  return clean(value * unit.factor);
}

/** The digits that tell a figure from others: three of 2.44, two of 120. */
function digitsOf({ value, unit, decimals }: Observation): number {
  const printed = Math.abs(unit === PERCENT ? value * 100 : value).toFixed(decimals);
  return printed.replace(".", "").replace(/^0+|0+$/g, "").length;
}

function renamed(one: Observation, names: ReadonlyMap<string, string>): Observation {
  const { indicator, partOf, base } = one;
  const name = names.get(indicator);
  const whole = partOf === undefined ? undefined : names.get(partOf);
  const root = base === undefined ? undefined : names.get(base);
  if (name === undefined && whole === undefined && root === undefined) return one;
  return {
    ...one,
    ...(name !== undefined && {
      indicator: name,
      writtenAs: indicator,
      said: { ...one.said, indicator: BY_BOOK },
    }),
    ...(whole !== undefined && { partOf: whole }),
    ...(root !== undefined && { base: root }),
  };
}
