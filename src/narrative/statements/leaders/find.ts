import { isLowerBetter } from "../../../answers/kindsOfIndicator";
import { leadInGrowth } from "../../../answers/leadInGrowth";
import { isOrderOfSheet } from "../../../answers/ownPlaces";
import { placeAmong } from "../../../answers/ranking";
import { topicsRead } from "../../../answers/topicsRead";
import { groupedBy } from "../../../groupedBy";
import { SELF, type Measure, type Observation } from "../../../tables/observation";
import type { FactContext } from "../../facts/factContext";
import { headedNoun } from "./headedNoun";
import { isHeldAgainstGoals, mostAndLeastDone } from "./mostAndLeastDone";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { lacksUnit } from "../level/lacksUnit";
import { FEWEST_MEMBERS, tellLeaders } from "./tellLeaders";

/**
 * 分县区看，…居前三位的依次为…: who leads among the members of a table that the subject is none of, by level and by growth. Not
 * where a member has no figure, nor where the first three places are not one member's each. Of a few members all are told,
 * the largest first.
 */
export const leadersFacts: FactRule = (context) => {
  const { reading } = context;
  return gather(topicsRead(reading.observations), ({ indicator, measure }) => {
    if (!MEASURES.includes(measure)) return NOTHING;
    const rows = context
      .field(indicator, measure)
      .filter((row) => isMember(row) && !lacksUnit(row));
    const byTable = groupedBy(rows, ({ table }) => table);
    const find = measure === "completion" ? mostAndLeastDone : leadersOf;
    return gather([...byTable.values()], (ofTable) => find(context, ofTable));
  });
};

const MEASURES: readonly Measure[] = ["level", "growth", "completion"];

function isMember({ entityRole, partOf }: Observation): boolean {
  return entityRole === "member" && partOf === undefined;
}

function leadersOf(context: FactContext, rows: readonly Observation[]): Findings {
  const { subject, reading, settings } = context;
  const [first] = rows;
  const own = new Set([subject, SELF, reading.selfName]);
  if (!first || rows.some(({ entity }) => own.has(entity))) return NOTHING;
  const { fewestPeers } = settings.thresholds;
  const members = context.membersOf(first.table);
  // Who has most is no praise where the sheet says who has done least of what was to be done.
  if (first.measure === "level" && isHeldAgainstGoals(context, first)) return NOTHING;
  // Of so few all are named.
  if (members.size < FEWEST_MEMBERS) return allOf(context, rows, members.size);
  const found = placeAmong(context.field, first, { fewestPeers });
  if (!found.ok || found.value.count < members.size) return NOTHING;
  const { leaders } = found.value;
  const peerNoun = headedNoun(context, first.table, found.value.peerNoun);
  const [leader] = leaders;
  const best = leader && placeAmong(context.field, leader, { fewestPeers });
  if (!best?.ok) return NOTHING;
  const basis = first.measure === "growth" ? "growth" : "level";
  if (basis === "level" && !isLowerBetter(first) && !isOrderOfSheet(context.field, rows))
    return NOTHING;
  if (basis === "growth" && !leadInGrowth(first, leaders)) return NOTHING;
  return tellLeaders(context, leaders, { basis, peerNoun }, best.value.cells);
}

/** 分校区看，在校生依次为东校区（12000人）、西校区（8000人）: the levels of a few members, the largest first. */
function allOf(context: FactContext, rows: readonly Observation[], count: number): Findings {
  const [first] = rows;
  if (!first || first.measure !== "level" || count < 2 || rows.length < count) return NOTHING;
  if (rows.some(({ unit }) => unit.symbol !== first.unit.symbol)) return NOTHING;
  const contest = context.field.contest(first);
  if ("code" in contest || contest.members.length !== count) return NOTHING;
  const order = isLowerBetter(first) ? 1 : -1;
  const inOrder = [...contest.members].sort((a, b) => order * (a.value - b.value));
  const best = placeAmong(context.field, inOrder[0] ?? first, { fewestPeers: 1 });
  if (!best.ok) return NOTHING;
  const peerNoun = headedNoun(context, first.table, contest.peerNoun);
  const how = { basis: "level", peerNoun, all: true } as const;
  return tellLeaders(context, inOrder, how, best.value.cells);
}
