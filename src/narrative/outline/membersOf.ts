import type { Fact } from "../facts/fact";
import { INDICATOR_KINDS } from "../facts/indicatorKinds";
import { CLAIM_ORDER, slotOf, type Slot } from "./claimOrder";
import { isExpected } from "./expectedHeadlines";
import type { Length, Member } from "./outline";

/**
 * The subject's facts gathered by indicator and put in the order they are said. An indicator counted in two ways
 * (新增, 现有) gives two members next to each other; the parts of a total follow it.
 */
export function membersOf(facts: readonly Fact[], subject: string, length: Length): Member[] {
  const members = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!isOwnClaim(fact, subject) || slotOf(fact) === undefined) continue;
    const key = keyOf(fact, members);
    members.set(key, [...(members.get(key) ?? []), fact]);
  }
  const told = [...members.values()].map((group) => memberOf(group, length));
  return partsAfterTotals(told.filter((member) => member.facts.length > 0)).map(markAgain);
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
function keyOf({ indicator, counting }: Fact, members: ReadonlyMap<string, unknown>): string {
  const exact = JSON.stringify([indicator, counting ?? ""]);
  if (counting !== undefined || members.has(exact)) return exact;
  const counted = ["new", "stock", "cumulative"].map((way) => JSON.stringify([indicator, way]));
  return counted.find((key) => members.has(key)) ?? exact;
}

function memberOf(facts: readonly Fact[], length: Length): Member {
  const [first] = facts;
  const part = first?.partOf !== undefined;
  const isHeadline = isExpected(first?.indicator ?? "");
  const inOrder = CLAIM_ORDER.filter(({ said, ofParts = said, ofHeadlines = said }) =>
    (part ? ofParts : isHeadline ? ofHeadlines : said).includes(length),
  ).flatMap(({ slot }) => facts.filter((fact) => slotOf(fact) === slot));
  return {
    indicator: first?.indicator ?? "",
    part,
    again: false,
    facts: isStillNone(facts) ? [] : inOrder.filter((fact) => isWorthSaying(fact, inOrder, length)),
  };
}

/** 还未实现零的突破 is a problem and no achievement: 0家 is not told among these. */
function isStillNone(facts: readonly Fact[]): boolean {
  return facts.some(({ claim }) => claim.kind === "first" && !claim.reached);
}

/** What another claim of the same indicator already says is not said again. */
function isWorthSaying(fact: Fact, all: readonly Fact[], length: Length): boolean {
  const other = (slot: Slot) => all.find((one) => slotOf(one) === slot);
  const change = other("change");
  const isCounted = COUNTED_ONE_BY_ONE.test(change?.unit.symbol ?? "");
  switch (slotOf(fact)) {
    case "change":
      return (isCounted || !other("growth")) && !other("first");
    case "streak":
      return length === "full" || !other("record");
    case "growth":
      return (fact.value !== 0 || !isCounted) && !other("turn");
    case "target-gap":
      return !other("completion");
    default:
      return true;
  }
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
  const ordered: Member[] = [];
  const place = (indicator: string, part: boolean) => {
    const own = members.filter((member) => member.indicator === indicator);
    if (own.some((member) => ordered.some((other) => other.facts === member.facts))) return;
    ordered.push(...own.map((member) => ({ ...member, part })));
    const parts = members.filter((member) => totalOf(member) === indicator);
    for (const name of new Set(parts.map((member) => member.indicator))) place(name, true);
  };
  for (const member of members) if (totalOf(member) === undefined) place(member.indicator, false);
  for (const { indicator } of members) place(indicator, false);
  return ordered;
}

function markAgain(member: Member, index: number, members: readonly Member[]): Member {
  const again = index > 0 && members[index - 1]?.indicator === member.indicator;
  return again ? { ...member, again } : member;
}
