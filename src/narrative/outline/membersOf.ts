import type { Counting } from "../../tables/observation";
import type { Fact } from "../facts/fact";
import { INDICATOR_KINDS } from "../facts/indicatorKinds";
import { groupedBy } from "../groupedBy";
import { slotOf, slotsSaid, type Slot } from "./claimOrder";
import { isExpected } from "./expectedHeadlines";
import { namedOnce } from "./namedOnce";
import type { Length, Member } from "./outline";

/**
 * The subject's facts gathered by indicator and put in the order they are said. An indicator counted in two ways
 * (新增, 现有) gives two members next to each other; the parts of a total follow it.
 */
export function membersOf(facts: readonly Fact[], subject: string, length: Length): Member[] {
  const members = new Map<string, Fact[][]>();
  for (const fact of facts) {
    if (!isOwnClaim(fact, subject) || slotOf(fact) === undefined) continue;
    const groups = members.get(fact.indicator);
    const group = groups && groupFor(fact, groups);
    if (group) group.push(fact);
    else if (groups) groups.push([fact]);
    else members.set(fact.indicator, [[fact]]);
  }
  const told = [...members.values()].flat().map((group) => memberOf(group, length));
  const inOrder = partsAfterTotals(told.filter((member) => member.facts.length > 0));
  return namedOnce(inOrder).map(markAgain);
}

/** A claim about the subject as things are: neither a forecast nor the figure of a leader of a ranking. */
export function isOwnClaim(fact: Fact, subject: string): boolean {
  if (fact.claim.kind === "level" && fact.claim.leadsIn !== undefined) return false;
  return fact.entity === subject && !isForecast(fact);
}

export function isForecast({ claim }: Fact): boolean {
  return (claim.kind === "level" || claim.kind === "growth") && claim.status === "forecast";
}

/** Background figures (population, gross product) stand in a workbook for the sake of others. */
export function isBackground(indicator: string): boolean {
  return INDICATOR_KINDS.background.test(indicator);
}

/** A claim that does not say how it counts belongs to the first way its indicator is counted. */
function groupFor({ counting }: Fact, groups: readonly Fact[][]): Fact[] | undefined {
  const countedAs = (way: Counting | undefined) =>
    groups.find(([first]) => first?.counting === way);
  const exact = countedAs(counting);
  if (exact || counting !== undefined) return exact;
  return countedAs("new") ?? countedAs("stock") ?? countedAs("cumulative");
}

function memberOf(facts: readonly Fact[], length: Length): Member {
  const [first] = facts;
  const part = first?.partOf !== undefined;
  const indicator = first?.indicator ?? "";
  const standing = part ? "part" : isExpected(indicator) ? "headline" : "other";
  const told = slotsSaid(length, standing);
  const bySlot = groupedBy(facts, slotOf);
  const has = (slot: Slot) => told.includes(slot) && bySlot.has(slot);
  const change = has("change") ? bySlot.get("change")?.[0] : undefined;
  const isCounted = COUNTED_ONE_BY_ONE.test(change?.unit.symbol ?? "");
  /** What another claim of the same indicator already says is not said again. */
  const isWorthSaying = (fact: Fact, slot: Slot): boolean => {
    switch (slot) {
      case "change":
        return (isCounted || fact.rule === "read" || !has("growth")) && !has("first");
      case "share-of-total":
        return has("growth");
      case "streak":
        return length === "full" || !has("record");
      case "growth":
        return (fact.value !== 0 || !isCounted) && !has("turn");
      case "share":
        if (fact.claim.kind !== "share-change" || length === "full") return true;
        return fact.claim.of === "indicator";
      case "funnel":
        return fact.value === 1 || length === "full";
      case "rank":
        return !has("exclusive");
      case "rank-change":
        return fact.value !== 0 || !has("leading");
      case "target-gap":
        return !has("completion");
      default:
        return true;
    }
  };
  const said: Fact[] = [];
  for (const slot of isStillNone(facts) ? [] : told) {
    for (const fact of bySlot.get(slot) ?? []) if (isWorthSaying(fact, slot)) said.push(fact);
  }
  return { indicator, part, again: false, facts: said };
}

/** 还未实现零的突破 is a problem and no achievement: 0家 is not told among these. */
function isStillNone(facts: readonly Fact[]): boolean {
  return facts.some(({ claim }) => claim.kind === "first" && !claim.reached);
}

/** Things whose increase in number tells more than a rate alone: 增加37家. */
const COUNTED_ONE_BY_ONE = /^(?:家|个|所|户|人|名)$/;

/** The parts of a total stand right behind it, in their order; a part whose total is not told stands for itself. */
function partsAfterTotals(members: readonly Member[]): Member[] {
  const told = new Set(members.map(({ indicator }) => indicator));
  const totalOf = ({ facts: [first], indicator }: Member) => {
    const total = first?.partOf;
    return total !== undefined && total !== indicator && told.has(total) ? total : undefined;
  };
  const byName = groupedBy(members, ({ indicator }) => indicator);
  const byTotal = groupedBy(members, totalOf);
  const placed = new Set<string>();
  const ordered: Member[] = [];
  const place = (indicator: string, part: boolean) => {
    if (placed.has(indicator)) return;
    placed.add(indicator);
    for (const member of byName.get(indicator) ?? []) ordered.push({ ...member, part });
    for (const member of byTotal.get(indicator) ?? []) place(member.indicator, true);
  };
  for (const member of members) if (totalOf(member) === undefined) place(member.indicator, false);
  for (const { indicator } of members) place(indicator, false);
  return ordered;
}

function markAgain(member: Member, index: number, members: readonly Member[]): Member {
  const again = index > 0 && members[index - 1]?.indicator === member.indicator;
  return again ? { ...member, again } : member;
}
