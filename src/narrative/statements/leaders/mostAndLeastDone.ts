import { isLowerBetter } from "../../../answers/kindsOfIndicator";
import { placeAmong } from "../../../answers/ranking";
import { SELF, type Observation } from "../../../tables/observation";
import type { FactContext } from "../../facts/factContext";
import { NOTHING, type Findings } from "../../facts/factRule";
import { headedNoun } from "./headedNoun";
import { FEWEST_MEMBERS, tellLeaders } from "./tellLeaders";

/**
 * Which members have done most of what was to be done, and which least: those short of it where they are few, else the last three of
 * many. Nothing is told where a place among these is shared, or a member has no rate.
 */
export function mostAndLeastDone(context: FactContext, rows: readonly Observation[]): Findings {
  const { subject, reading, settings } = context;
  const own = new Set([subject, SELF, reading.selfName]);
  const members = rows.filter(({ partOf }) => partOf === undefined);
  const [first] = members;
  if (!first || members.some(({ entity }) => own.has(entity))) return NOTHING;
  if (!isHeldAgainstGoals(context, first)) return NOTHING;
  const { fewestPeers } = settings.thresholds;
  const best = placeAmong(context.field, first, { fewestPeers });
  if (!best.ok || best.value.count < context.membersOf(first.table).size) return NOTHING;
  const { leaders } = best.value;
  const peerNoun = headedNoun(context, first.table, best.value.peerNoun);
  const [leader] = leaders;
  const ofLeader = leader && placeAmong(context.field, leader, { fewestPeers });
  if (!ofLeader?.ok) return NOTHING;
  const last = lastOf(members, leaders);
  const aim = context
    .field(first.indicator, "target")
    .find(({ table }) => table === first.table)?.aim;
  const how = { basis: "completion", peerNoun, last: last.length, ...(aim && { aim }) } as const;
  return tellLeaders(context, [...leaders, ...last], how, ofLeader.value.cells);
}

/** Whether the table says of each member how much of its goal for the indicator is reached. */
export function isHeldAgainstGoals(
  { field, membersOf }: FactContext,
  { indicator, table, lowerIsBetter }: Observation,
): boolean {
  const members = membersOf(table);
  const done = field(indicator, "completion").filter(
    (row) => row.table === table && members.has(row.entity) && row.entityRole === "member",
  );
  const judged = { indicator, ...(lowerIsBetter !== undefined && { lowerIsBetter }) };
  return members.size >= FEWEST_MEMBERS && done.length >= members.size && !isLowerBetter(judged);
}

/** The least first. */
function lastOf(
  members: readonly Observation[],
  leaders: readonly Observation[],
): readonly Observation[] {
  const others = members
    .filter((row) => !leaders.includes(row))
    .sort((one, other) => one.value - other.value);
  const short = others.filter(({ value }) => value < 1);
  if (short.length <= MOST_SHORT) return short;
  const next = others[LAST];
  const isClear = next !== undefined && next.value !== others[LAST - 1]?.value;
  return isClear ? others.slice(0, LAST) : [];
}

const MOST_SHORT = 4;
const LAST = 3;
