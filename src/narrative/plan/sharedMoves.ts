import { INDICATOR_KINDS } from "../../answers/indicatorKinds";
import { isLowerBetter } from "../../answers/kindsOfIndicator";
import { movementOf } from "../facts/movement";
import type { Fact } from "../facts/fact";
import { isCountAndMoney } from "../outline/deeds";
import type { Member } from "../outline/outline";

/**
 * The indicators at the head of a list that say a level, that all of them have moved the same way and perhaps how much of their
 * targets is reached: their figures can stand together and the rates be paired with them in order. No more at a time than a
 * listener pairs without going back.
 */
export function sharedMoves(members: readonly Member[]): readonly Member[] {
  const [first] = members;
  if (!first || !isPaired(first)) return [];
  const found = members.findIndex(
    (member, at) =>
      at > 0 &&
      (!goesOn(first, member) || members.slice(0, at).some((one) => isNamedAlike(one, member))),
  );
  const end = found < 0 ? members.length : found;
  const next = members[end];
  // 甲3亿元、乙2亿元，分别增长7%和5%，其中: nobody knows of which of them.
  const isLastTold = next && (next.again || isPartOf(next, members[end - 1]));
  const run = members.slice(0, isLastTold ? end - 1 : end);
  return run.slice(0, Math.ceil(run.length / Math.ceil(run.length / MOST)));
}

const MOST = 4;

function isPaired({ again, facts: [level, ...claims] }: Member): boolean {
  const isLevel = level?.claim.kind === "level" && level.claim.status === undefined;
  return !again && isLevel && claims.some(isMoved) && claims.every(canBePaired);
}

function isMoved({ claim: { kind } }: Fact): boolean {
  return kind === "growth" || kind === "points-change";
}

function canBePaired(fact: Fact): boolean {
  const { claim, qualifier } = fact;
  if (qualifier !== undefined) return false;
  switch (claim.kind) {
    case "growth":
      return claim.status === undefined && isUpOrDown(fact);
    case "points-change":
      return isUpOrDown(fact);
    case "completion":
      return claim.setBy === undefined && !isLowerBetter(fact);
    default:
      return false;
  }
}

function isUpOrDown(fact: Fact): boolean {
  const movement = movementOf(fact);
  return movement === "up" || movement === "down";
}

function goesOn(first: Member, next: Member): boolean {
  const [a, b] = [first.facts[0], next.facts[0]];
  return (
    isPaired(next) &&
    a !== undefined &&
    b !== undefined &&
    first.part === next.part &&
    first.facts.length === next.facts.length &&
    isOfSameTotal(a, b) &&
    a.counting === b.counting &&
    (isMeasuredAlike(a, b) || isCountAndMoney(first, b)) &&
    first.facts.every((fact, at) => isAlike(fact, next.facts[at]))
  );
}

/** 成交额 and 省内成交额: the one is of the other, and no list tells which. */
function isNamedAlike({ indicator: a }: Member, { indicator: b }: Member): boolean {
  return a !== b && (a.endsWith(b) || b.endsWith(a));
}

/** In one unit, without which nobody pairs them by ear; a rate and an intensity are told one by one, and so is the whole of the economy. */
function isMeasuredAlike(a: Fact, b: Fact): boolean {
  if (a.unit.symbol !== b.unit.symbol) return false;
  // All that is spent does not stand in a row with what it is spent on.
  if (SUMS_UP.test(a.indicator) !== SUMS_UP.test(b.indicator)) return false;
  return a.unit.base !== "ratio" || a.indicator.slice(-1) === b.indicator.slice(-1);
}

const SUMS_UP = /(?:总计|合计)$|预算总?(?:收入|支出)(?:合计)?$|^(?:地区|国内)?生产总值|^GDP/i;

function isOfSameTotal(a: Fact, b: Fact): boolean {
  return a.partOf === b.partOf && a.told?.breakdown === b.told?.breakdown;
}

function isAlike(a: Fact, b: Fact | undefined): boolean {
  if (!b || a.claim.kind !== b.claim.kind) return false;
  if (a.claim.kind === "completion" && b.claim.kind === "completion")
    return a.claim.aim === b.claim.aim;
  return !isMoved(a) || (movementOf(a) === movementOf(b) && isValueAdded(a) === isValueAdded(b));
}

/** Its growth says at which prices it is. */
function isValueAdded({ indicator, rule }: Fact): boolean {
  return rule === "growth" && INDICATOR_KINDS.valueAdded.test(indicator);
}

function isPartOf({ part, facts: [first] }: Member, before: Member | undefined): boolean {
  return part && (before?.part !== true || first?.partOf === before.indicator);
}
