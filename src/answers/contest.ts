import { rankingOf, type Ranking } from "../metrics/rank";
import { refuse, type Problem } from "../problem";
import { convert } from "../quantity/convert";
import { shownNumber } from "../quantity/shown";
import type { Period } from "../quantity/period";
import type { Unit } from "../quantity/unit";
import type { Observation } from "../tables/observation";
import type { Operand } from "./evidence";
import { isLowerBetter } from "./kindsOfIndicator";
import { operand } from "./operand";
import { peerNounOf } from "./peerNounOf";

/** All who are ranked by one figure in a table or in a group of it: arranged once, and looked up by each of them. */
export interface Contest {
  readonly members: readonly Observation[];
  readonly names: readonly string[];
  /** What they are called after a number. */
  readonly peerNoun: string;
  readonly ranking: Ranking;
  readonly indexOf: (member: Observation) => number;
  /** Whether a name stands there once. */
  readonly isOnce: (name: string) => boolean;
  /** The members and then who was not counted, in their parts. */
  readonly field: readonly Operand[];
  /** The same in another part, as of a year before. */
  readonly fieldAs: (role: Operand["role"], period?: Period) => readonly Operand[];
  /** The first, the second and the third, where each of these places has one holder; else nobody. */
  readonly leaders: () => readonly Observation[];
}

/** `rows` are those of the table or group, `own` tells what is ranked and in which unit. */
export function contestOf(
  rows: readonly Observation[],
  own: Observation,
  isPeer: (row: Observation) => boolean,
): Contest | Problem {
  const members = rows.filter((row) => isPeer(row) && valueIn(row, own.unit) !== null);
  if (members.length === 0) return refuse("no-peers").problem;
  const values = members.map((row) => valueIn(row, own.unit));
  const ranking = rankingOf(values, {
    order: isLowerBetter(own) ? "ascending" : "descending",
    decimals: members.reduce((most, { decimals }) => Math.max(most, decimals), 0),
  });
  if (!ranking.ok) return ranking.problem;
  const indexes = new Map(members.map((member, index) => [member, index]));
  const names = members.map(({ entity }) => entity);
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const field = [
    ...members.map((row) => operand("peer", row, true)),
    ...rows.filter((row) => !indexes.has(row)).map((row) => operand("excluded", row, true)),
  ];
  const parts = new Map<string, readonly Operand[]>();
  let leaders: readonly Observation[] | undefined;
  return {
    members,
    names,
    peerNoun: peerNounOf(names),
    ranking: ranking.value,
    indexOf: (member) => indexes.get(member) ?? -1,
    isOnce: (name) => times.get(name) === 1,
    field,
    fieldAs: (role, period) => {
      const key = JSON.stringify([role, period]);
      const part = parts.get(key) ?? field.map((one) => inPart(one, role, period));
      parts.set(key, part);
      return part;
    },
    leaders: () => (leaders ??= leadersAmong(members, values, ranking.value)),
  };
}

/** Whether a figure is that of a member and is known exactly. */
export function isRanked({ entityRole, qualifier, status }: Observation): boolean {
  return entityRole === "member" && !qualifier && status !== "forecast";
}

/** An operand in another part, as of a year before. */
export function inPart(one: Operand, role: Operand["role"], period?: Period): Operand {
  return { ...one, role, ...(period && { period }) };
}

const LEADERS = 3;

function leadersAmong(
  members: readonly Observation[],
  values: readonly (number | null)[],
  ranking: Ranking,
): readonly Observation[] {
  const leaders: Observation[] = [];
  for (const [index, member] of members.entries()) {
    const found = ranking(values[index] ?? NaN, index);
    if (!found.ok || found.value.place > LEADERS) continue;
    if (found.value.tiedWith.length > 0) return [];
    leaders[found.value.place - 1] = member;
  }
  return leaders;
}

/** As shown, in the unit of the ranked figure. */
function valueIn(row: Observation, unit: Unit): number | null {
  const converted = convert(row.value, row.unit, unit);
  return converted.ok ? shownNumber(converted.value, unit) : null;
}
