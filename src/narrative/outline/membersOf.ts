import type { Counting } from "../../tables/observation";
import type { Fact } from "../facts/fact";
import { groupedBy } from "../../groupedBy";
import { bodyOf } from "./bodiesTogether";
import { firstBreakdown, partsBySum, withinTotal } from "./partsBySum";
import { partsBehindPart } from "./partsBehindPart";
import { partsInOrder } from "./partsInOrder";
import { slotsSaid, type Slot } from "./claimOrder";
import type { DeniedSlots } from "./deniedSlots";
import { isExpected } from "./expectedHeadlines";
import { INDICATOR_KINDS } from "../../answers/indicatorKinds";
import { isTime } from "../../answers/kindsOfIndicator";
import { growthOfParts } from "./growthOfParts";
import { isDistance } from "./isDistance";
import { namedOnce } from "./namedOnce";
import type { Length, Member } from "./outline";
import { withoutStrayParts } from "./partsOfOthers";
import { partNames } from "./partNames";
import { withoutRepeated } from "./withoutRepeated";
import { inSlots, type OwnClaim, type OwnClaims } from "./sortFacts";

/**
 * What is claimed of the subject, indicator by indicator, in the order it is said. An indicator counted in two ways
 * (新增, 现有) gives two members next to each other; the parts of a total follow it.
 */
export function membersOf(
  own: OwnClaims,
  length: Length,
  denied: DeniedSlots = () => [],
): Member[] {
  const members: Member[] = [];
  for (const [indicator, claims] of own) {
    for (const [at, group] of byCounting(claims).entries()) {
      // 同比增长6.6% of what there is behind the amount of what is new: only an amount says of which it is.
      if (at > 0 && !group.some(({ slot }) => slot === "level")) continue;
      const member = memberOf(indicator, group, length, denied(indicator));
      if (member.facts.length > 0) members.push(member);
    }
  }
  const inOrder = withoutStrayParts(partsAfterTotals(members));
  const told = withoutRepeated(inOrder).map(markAgain).filter(isNotSaidNew);
  const light = lightParts(firstBreakdown(told));
  return partNames(growthOfParts(namedOnce(length === "full" ? light : light.map(withoutPace))));
}

/** The claims that have a place in a sentence, by the way their indicator is counted. */
function byCounting(claims: readonly OwnClaim[]): readonly (readonly OwnClaim[])[] {
  const groups: OwnClaim[][] = [];
  // Levels that say how they count and one that does not are two figures, each with its own claims.
  const isApart = claims.some(({ fact, slot }) => slot === "level" && fact.counting === undefined);
  for (const claim of claims) {
    if (claim.slot === undefined) continue;
    const group = groupFor(claim.fact, groups, isApart);
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

/** A claim that does not say how it counts belongs to the first way its indicator is counted. */
function groupFor(
  { counting }: Fact,
  groups: readonly OwnClaim[][],
  isApart: boolean,
): OwnClaim[] | undefined {
  for (const way of counting === undefined && !isApart ? WAYS_OF_COUNTING : [counting]) {
    for (const group of groups) if (group[0]?.fact.counting === way) return group;
  }
  return undefined;
}

const WAYS_OF_COUNTING: readonly (Counting | undefined)[] = [
  undefined,
  "new",
  "stock",
  "cumulative",
];

function memberOf(
  indicator: string,
  claims: readonly OwnClaim[],
  length: Length,
  denied: readonly Slot[],
): Member {
  const part = claims[0]?.fact.partOf !== undefined && isSummed(claims[0].fact);
  const standing = part ? "part" : isExpected(indicator) ? "headline" : "other";
  const told = slotsSaid(length, standing);
  const inOrder = isStillNone(claims) ? [] : inSlots(claims, isDistance(claims) ? ["level"] : told);
  const facts: Fact[] = [];
  for (const claim of inOrder) {
    if (isWorthSaying(claim, inOrder, length)) facts.push(claim.fact);
  }
  const forbidden = denied.filter((slot) => told.includes(slot));
  return {
    indicator,
    part,
    again: false,
    facts,
    ...(forbidden.length > 0 && { denied: forbidden }),
  };
}

/** What another claim of the same indicator already says is not said again. */
function isWorthSaying(
  { fact, slot }: OwnClaim,
  claims: readonly OwnClaim[],
  length: Length,
): boolean {
  switch (slot) {
    case "change":
      if (firstIn("first", claims) || isOfOtherKind(fact, claims)) return false;
      // From nothing: the amount has just been told.
      if (!isCounted(claims) && firstIn("level", claims)?.value === fact.value) return false;
      return (
        isCounted(claims) || isTime(fact.unit) || fact.rule === "read" || !firstIn("growth", claims)
      );
    case "share-of-total":
      return firstIn("growth", claims) !== undefined;
    case "record":
      return !(isTiedRecord(fact) && isUnchanged(claims));
    case "streak":
      return !firstIn("record", claims) && !firstIn("milestone", claims);
    case "growth":
      if (isTime(firstIn("level", claims)?.unit)) return false;
      // What has gained 209万人次 is not the number of 261个.
      if (
        firstIn("change", claims)?.rule === "read" &&
        isOfOtherKind(firstIn("change", claims), claims)
      )
        return false;
      // 0起，下降100.0%: that there are none says it.
      if (firstIn("level", claims)?.value === 0) return false;
      // 与上年持平 of its number has said it.
      if (fact.value === 0 && (isCounted(claims) || firstIn("change", claims)?.rule === "read"))
        return false;
      return !firstIn("turn", claims);
    case "share":
      if (isTrifle(fact)) return false;
      if (fact.claim.kind !== "share-change" || length === "full") return true;
      return fact.claim.of === "indicator";
    case "funnel":
      return fact.value === 1 || length === "full";
    case "rank":
      return !firstIn("exclusive", claims);
    case "rank-change":
      return fact.value !== 0 || !firstIn("leading", claims);
    case "progress":
      // How much of its own year is done says more than how much of the last.
      return !firstIn("completion", claims) && (length === "full" || !firstIn("growth", claims));
    case "target-gap":
      return !firstIn("completion", claims);
    default:
      return true;
  }
}

/** A change in heads or money is not that of so many firms: it is of another figure. */
function isOfOtherKind(change: Fact | undefined, claims: readonly OwnClaim[]): boolean {
  const level = firstIn("level", claims);
  return change !== undefined && level !== undefined && kindOf(change) !== kindOf(level);
}

function kindOf({ unit: { base } }: Fact): string {
  return COUNTED_THINGS.test(base) ? "个" : base;
}

const COUNTED_THINGS = /^[家个户所项件篇部处座]$/;

/** Of one line of a budget nobody says that it is less than a hundredth. */
function isTrifle({ claim, value }: Fact): boolean {
  const isOfBudget = "whole" in claim && /(?:预算|財政|财政).*支出/.test(claim.whole);
  return claim.kind === "share" && isOfBudget && value < 0.01;
}

function isTiedRecord({ claim }: Fact): boolean {
  return claim.kind === "record" && claim.standing === "equals-high";
}

/** 与上年持平 has said that it is no new record. */
function isUnchanged(claims: readonly OwnClaim[]): boolean {
  return ["growth", "points-change", "change"].some((slot) => firstIn(slot, claims)?.value === 0);
}

function firstIn(slot: Slot, claims: readonly OwnClaim[]): Fact | undefined {
  for (const claim of claims) if (claim.slot === slot) return claim.fact;
  return undefined;
}

function isCounted(claims: readonly OwnClaim[]): boolean {
  const change = firstIn("change", claims);
  return change !== undefined && COUNTED_ONE_BY_ONE.test(change.unit.symbol);
}

/** 还未实现零的突破 is a problem and no achievement: 0家 is not told among these. */
function isStillNone(claims: readonly OwnClaim[]): boolean {
  return claims.some(({ fact: { claim } }) => claim.kind === "first" && !claim.reached);
}

/** Things whose increase in number tells more than a rate alone: 增加37家. */
const COUNTED_ONE_BY_ONE = /^(?:家|个|所|户|人|名)$/;

/** What is divided by heads is no part of anything: 农村居民人均可支配收入 is none of that of 城镇居民; days of 医院 are told with those of all. */
function isSummed({ indicator, unit }: Pick<Fact, "indicator" | "unit">): boolean {
  return isTime(unit) || !INDICATOR_KINDS.perCapita.test(indicator);
}

/** The parts of a total stand right behind it, in their order; a part whose total is not told stands for itself. */
function partsAfterTotals(members: readonly Member[]): Member[] {
  const told = new Set(members.map(({ indicator }) => indicator));
  const summed = new Map([...partsInOrder(members), ...partsBySum(members)]);
  const behind = partsBehindPart(members);
  const wholes = new Set([...summed.values(), ...behind.values()]);
  const totalOf = ({ facts: [first], indicator }: Member) => {
    const total = first?.partOf;
    const isPart = first && total !== undefined && total !== indicator && isSummed(first);
    // 国家级实验室 of 实验室 in its row, of which 平台 under it is the total in turn.
    const nearest = behind.get(indicator) ?? summed.get(indicator);
    if (!isPart || nearest !== undefined) return nearest;
    // Of 全体居民工资性收入 it is that of the same.
    return [total, `${bodyOf(indicator)}${total}`].find((name) => told.has(name));
  };
  const byName = groupedBy(members, ({ indicator }) => indicator);
  const byTotal = groupedBy(members, totalOf);
  const placed = new Set<string>();
  const ordered: Member[] = [];
  const place = (indicator: string, part: boolean) => {
    if (placed.has(indicator)) return;
    placed.add(indicator);
    const ways = byName.get(indicator) ?? [];
    // 新增14人，累计126人: a part that is counted in several ways says which.
    const isPart = part && ways.length < 2;
    for (const member of ways) {
      const one = member.part === isPart ? member : { ...member, part: isPart };
      const total = behind.get(indicator) ?? summed.get(indicator);
      ordered.push(total !== undefined || wholes.has(indicator) ? withinTotal(one, total) : one);
    }
    const below = byTotal.get(indicator) ?? [];
    const [total] = ways;
    const parts = total ? below.filter((member) => canBePartOf(member, total)) : below;
    // What stands in its row goes before what stands in rows of their own.
    for (const member of parts) if (summed.has(member.indicator)) place(member.indicator, true);
    for (const member of parts) place(member.indicator, true);
    for (const member of below) place(member.indicator, false);
  };
  for (const member of members) if (totalOf(member) === undefined) place(member.indicator, false);
  for (const { indicator } of members) place(indicator, false);
  return ordered;
}

/** 枚 and 万元 that stand under 次 are what was used and paid: no part of how often. */
function canBePartOf({ facts: [part] }: Member, { facts: [total] }: Member): boolean {
  if (part?.claim.kind !== "level" || total?.claim.kind !== "level") return true;
  const [one, whole] = [part.unit.base, total.unit.base];
  return one === whole || one === "" || whole === "" || ALIKE.some((of) => of.test(one + whole));
}

/** Of one kind, though counted in several ways: 平台83个，其中重点实验室3家. */
const ALIKE = [/^[家个所户处座项件份支]{2}$/, /^[人名]{2}$/, /^(?:.?元){2}$/];

/** Of many parts of one total nobody reads what each did to its growth, how its share has moved, and by how much it grew beside its rate. */
function lightParts(members: readonly Member[]): readonly Member[] {
  const byTotal = groupedBy(
    members.filter(({ part }) => part),
    totalNamed,
  );
  return members.map((member) => {
    const isOfMany = member.part && (byTotal.get(totalNamed(member))?.length ?? 0) >= MANY_PARTS;
    return isOfMany ? light(member) : member;
  });
}

function light(member: Member): Member {
  const grows = member.facts.some(({ claim }) => claim.kind === "growth");
  const isSaid = ({ claim: { kind } }: Fact) =>
    !OF_FEW_PARTS.has(kind) && !(kind === "change" && grows);
  return { ...member, facts: member.facts.filter(isSaid) };
}

/** How much of its target a part has reached says enough beside its total. */
function withoutPace(member: Member): Member {
  return member.part
    ? { ...member, facts: member.facts.filter(({ claim }) => claim.kind !== "pace") }
    : member;
}

function totalNamed({ facts: [first] }: Member): string {
  return first?.partOf ?? "";
}

const MANY_PARTS = 5;

const OF_FEW_PARTS: ReadonlySet<Fact["claim"]["kind"]> = new Set([
  "contribution",
  "pull",
  "share-change",
]);

/** 新引进实验室2个 has said that the two are new. */
function isNotSaidNew(member: Member, index: number, members: readonly Member[]): boolean {
  const [[first], [before]] = [member.facts, members[index - 1]?.facts ?? []];
  const isNew = member.again && first?.counting === "new" && member.facts.length === 1;
  return !isNew || first.told?.verb?.startsWith("新") !== true || first.value !== before?.value;
}

function markAgain(member: Member, index: number, members: readonly Member[]): Member {
  const again = index > 0 && members[index - 1]?.indicator === member.indicator;
  return again ? { ...member, again } : member;
}
