import { printPeriod } from "../quantity/printPeriod";
import { PERCENT } from "../quantity/unit";
import { clean } from "../quantity/decimal";
import { SELF, type Observation } from "./observation";
import { isShortFor } from "./words/shortNames";

/**
 * Gives an indicator one name where a sheet calls it by a shorter one: 总产值 among the peers is 高新技术产业总产值 of the
 * ledger, if the office's own figures are the same wherever both have one, and enough of them to be no accident. Names
 * that stand in one table are two things, and what the user has named is left alone.
 */
export function linkNames(
  observations: readonly Observation[],
  settled: ReadonlySet<string>,
): readonly Observation[] {
  const own = observations.filter(
    ({ entity, entityRole, measure }) =>
      entity === SELF && entityRole === "member" && measure !== "flag",
  );
  const evidence = evidenceOf(own);
  if (evidence.size === 0) return observations;
  const profiles = profilesOf(own, observations);
  const found = new Map<string, string[]>();
  for (const { short, long, digits, isOnlyFiller } of evidence.values()) {
    if (settled.has(short) || settled.has(long)) continue;
    if (digits < (isOnlyFiller ? DIGITS_FOR_FILLER : DIGITS_FOR_WORDS)) continue;
    if (areApart(profiles, short, long)) continue;
    found.set(short, [...(found.get(short) ?? []), long]);
  }
  const names = new Map(
    [...found].flatMap(([short, [long = "", ...more]]) => (more.length > 0 ? [] : [[short, long]])),
  );
  return names.size === 0 ? observations : observations.map((one) => renamed(one, names));
}

/** How many digits have to agree: few where only 的, 量 or 拥有量 is left out, more where a word is. */
const DIGITS_FOR_FILLER = 2;
const DIGITS_FOR_WORDS = 3;
/** A value that so many indicators share says nothing. */
const MOST_ALIKE = 20;

interface Evidence {
  readonly short: string;
  readonly long: string;
  readonly isOnlyFiller: boolean;
  readonly digits: number;
}

/** The pairs of names of which one is short for the other, with the digits of the figures they share. */
function evidenceOf(own: readonly Observation[]): ReadonlyMap<string, Evidence> {
  const alike = new Map<string, Map<string, number>>();
  for (const one of own) {
    const key = `${placeOf(one)} ${valueOf(one)}`;
    const names = alike.get(key) ?? new Map<string, number>();
    alike.set(key, names.set(one.indicator, digitsOf(one)));
  }
  const pairs = new Map<string, Evidence>();
  for (const names of alike.values()) {
    if (names.size < 2 || names.size > MOST_ALIKE) continue;
    for (const [short, digits] of names) {
      for (const long of names.keys()) {
        const relation = isShortFor(short, long);
        if (!relation) continue;
        const key = JSON.stringify([short, long]);
        const { digits: before = 0 } = pairs.get(key) ?? {};
        const isOnlyFiller = relation === "filler";
        pairs.set(key, { short, long, isOnlyFiller, digits: before + digits });
      }
    }
  }
  return pairs;
}

interface Profile {
  readonly tables: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly wholes: ReadonlySet<string>;
}

function profilesOf(
  own: readonly Observation[],
  all: readonly Observation[],
): ReadonlyMap<string, Profile> {
  const profiles = new Map<
    string,
    { tables: Set<string>; values: Map<string, string>; wholes: Set<string> }
  >();
  const profileOf = (name: string) => {
    const known = profiles.get(name);
    if (known) return known;
    const made = { tables: new Set<string>(), values: new Map(), wholes: new Set<string>() };
    profiles.set(name, made);
    return made;
  };
  for (const { indicator, table, partOf } of all) {
    const { tables, wholes } = profileOf(indicator);
    tables.add(table);
    if (partOf !== undefined) wholes.add(partOf);
  }
  for (const one of own) profileOf(one.indicator).values.set(placeOf(one), valueOf(one));
  return profiles;
}

/** In one table, part of one another, or at odds in a figure: two indicators. */
function areApart(profiles: ReadonlyMap<string, Profile>, short: string, long: string): boolean {
  const [a, b] = [profiles.get(short), profiles.get(long)];
  if (!a || !b || a.wholes.has(long) || b.wholes.has(short)) return true;
  if ([...a.tables].some((table) => b.tables.has(table))) return true;
  return [...a.values].some(([place, value]) => (b.values.get(place) ?? value) !== value);
}

/** What a figure is of its indicator, whatever its value; a stock is what is counted where nothing is said. */
function placeOf({ measure, period, scope, counting, setBy }: Observation): string {
  const isNew = counting === "new";
  return [measure, period ? printPeriod(period) : "", scope, isNew, setBy].join("|");
}

function valueOf({ value, unit }: Observation): string {
  return `${clean(value * unit.factor)} ${unit.base}`;
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
    ...(name !== undefined && { indicator: name, writtenAs: indicator }),
    ...(whole !== undefined && { partOf: whole }),
    ...(root !== undefined && { base: root }),
  };
}
