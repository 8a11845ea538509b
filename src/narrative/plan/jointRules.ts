import type { Joint } from "./clause";
import { isMove } from "../facts/movement";
import type { Member } from "../outline/outline";
import { isVerbal } from "../naming/names";
import { verbOf } from "../naming/verbOf";
import { goesOnAtStage, isKin, isMoneyBehindFirms, sharesVerb } from "./kinOfDeeds";

/** What is said of one indicator, or of several that share a predicate. */
export interface Unit {
  readonly members: readonly Member[];
  /** 其余: has words of its own for a part. */
  readonly rest?: true;
  /** The breakdown named last before it, where it is a part that the sheet puts in none. */
  readonly within?: string;
  /** How many parts it is a part of, that have been told behind one total. */
  readonly depth?: number;
  /** Parts of the part before it have been told. */
  readonly behindWithin?: true;
}

/** What stands between two indicators of a sentence. */
export interface JointRule {
  readonly decides: "joint";
  readonly name: string;
  readonly because: string;
  readonly joint: Joint;
  readonly holds: (before: Unit, next: Unit) => boolean;
}

/** The first that holds. */
export const JOINT_RULES = [
  {
    decides: "joint",
    name: "first-within",
    because: "parts of a part stand in brackets right behind it: 夏粮14.8万吨（其中小麦12.5万吨）",
    joint: "（其中",
    holds: (before, next) => depthOf(next) === 1 && depthOf(before) === 0,
  },
  {
    decides: "joint",
    name: "further-within",
    because: "what such a part is made up of follows it inside the brackets",
    joint: "，其中",
    holds: (before, next) => depthOf(next) > depthOf(before),
  },
  {
    decides: "joint",
    name: "rest-of-total",
    because: "其余 follows the parts told",
    joint: "，",
    holds: (_, next) => next.rest === true,
  },
  {
    decides: "joint",
    name: "by-breakdown",
    because:
      "the parts of each breakdown that the sheet names stand apart: 按贸易方式分，…；按国别分，…",
    joint: "；按…分，",
    holds: (before, next) =>
      ownBreakdownOf(next) !== undefined && breakdownOf(before) !== ownBreakdownOf(next),
  },
  {
    decides: "joint",
    name: "behind-within",
    because: "the parts of one part are closed before another: 国家级8项）；市级",
    joint: "；",
    holds: (_, next) => next.behindWithin === true,
  },
  {
    decides: "joint",
    name: "first-part",
    because: "其中 opens the parts of a total, unless they are more than it",
    joint: "，其中",
    holds: (before, next) => isPart(next) && !isPart(before) && !isBeyondTotal(next),
  },
  {
    decides: "joint",
    name: "behind-parts",
    because: "the parts of a total are closed before another indicator",
    joint: "；",
    holds: (before, next) => isPart(before) && !isPart(next),
  },
  {
    decides: "joint",
    name: "parts-of-one-claim",
    because:
      "parts of which only one change is told make a list: 石化产业增长7.6%、食品产业增长6.9%",
    joint: "、",
    holds: (before, next) =>
      isPart(before) && isPart(next) && isOneChange(before) && isOneChange(next),
  },
  {
    decides: "joint",
    name: "counted-again",
    because: "the same indicator, counted another way",
    joint: "，",
    holds: (_, next) => next.members[0]?.again === true,
  },
  {
    decides: "joint",
    name: "behind-counted-again",
    because: "an indicator counted two ways is closed before another",
    joint: "；",
    holds: (before) => lastOf(before)?.again === true,
  },
  {
    decides: "joint",
    name: "its-money",
    because: "the money stands right behind what it was raised by: 6家企业完成质押融资1600万元",
    joint: "",
    holds: (before, next) => isItsMoney(before, next),
  },
  {
    decides: "joint",
    name: "further-of-one",
    because: "the next stage of the same thing, or its money",
    joint: "，",
    holds: (before, next) => isFurtherOfOne(before, next),
  },
  {
    decides: "joint",
    name: "starts-anew",
    because: "a bare figure with a verb or names of its own is another clause",
    joint: "，",
    holds: (before, next) => isBareUnit(before) && startsAnew(before, next),
  },
  {
    decides: "joint",
    name: "listed",
    because: "bare figures of things counted alike make a list",
    joint: "、",
    holds: (before, next) =>
      isBareUnit(before) &&
      isBareUnit(next) &&
      isPart(before) === isPart(next) &&
      alike(before, next),
  },
  {
    decides: "joint",
    name: "simple",
    because: "one claim for each indicator needs no semicolon",
    joint: "，",
    holds: (before, next) => isSimple(before) && isSimple(next) && !isPart(before),
  },
  {
    decides: "joint",
    name: "apart",
    because: "indicators with several claims each are kept apart",
    joint: "；",
    holds: () => true,
  },
] as const satisfies readonly JointRule[];

/** By what the total is divided of which this is a part. */
export function breakdownOf(unit: Unit): string | undefined {
  return unit.members[0]?.part ? (ownBreakdownOf(unit) ?? unit.within) : undefined;
}

/** As the sheet names it for this very part: 进口, right behind the markets of 出口, is in none. */
function ownBreakdownOf({ members: [member] }: Unit): string | undefined {
  return member?.part ? member.facts[0]?.told?.breakdown : undefined;
}

function depthOf({ depth = 0 }: Unit): number {
  return depth;
}

/** The rule that joins one unit to the unit before it. */
export function jointBetween(before: Unit, next: Unit): (typeof JOINT_RULES)[number] {
  for (const rule of JOINT_RULES) if (rule.holds(before, next)) return rule;
  throw new Error("The last rule of joints always holds");
}

/** Says its level and nothing else. */
export function isBare({ facts }: Member): boolean {
  return facts.length === 1 && facts[0]?.claim.kind === "level";
}

/** 6家企业完成质押融资1600万元: the money of something that is money itself. */
function isItsMoney(before: Unit, next: Unit): boolean {
  const previous = lastOf(before);
  const told = next.members[0]?.facts[0]?.told;
  return previous !== undefined && told?.aspect === "amount" && isMoneyBehindFirms(told, previous);
}

/** A bare figure with a verb of its own, or with names of some: another clause, not one more of a list. */
function startsAnew(before: Unit, next: Unit): boolean {
  const previous = lastOf(before);
  const [member] = next.members;
  const a = previous?.facts[0];
  const b = member?.facts[0];
  if (!a || !b || !isBareUnit(next) || member?.part === true) return false;
  if (b.told?.award !== undefined) return b.told.base !== a.told?.base;
  if (sharesVerb(a.indicator, b.indicator) || (previous && goesOnAtStage(b, previous)))
    return false;
  if (b.told?.stage !== undefined || b.told?.examples?.length) return true;
  return isVerbal(b.indicator)
    ? b.counting !== a.counting || b.counting !== "new"
    : verbOf(a) !== verbOf(b) && verbOf(b) !== undefined;
}

/** The next stage of the same thing, or its money: 申报8个，立项2个，资金20万元. */
function isFurtherOfOne(before: Unit, next: Unit): boolean {
  const previous = lastOf(before);
  const told = next.members[0]?.facts[0]?.told;
  if (!previous || !told || !isKin(told, previous)) return false;
  return told.award === undefined || previous.facts[0]?.told?.award === undefined;
}

function lastOf({ members }: Unit): Member | undefined {
  return members[members.length - 1];
}

function isPart(unit: Unit): boolean {
  return lastOf(unit)?.part === true;
}

function isBeyondTotal({ members: [first] }: Unit): boolean {
  return first?.facts[0]?.beyondTotal === true;
}

/** Things counted alike make a list with 、. */
function alike(before: Unit, next: Unit): boolean {
  return before.members[0]?.facts[0]?.unit.base === next.members[0]?.facts[0]?.unit.base;
}

/** One claim for each indicator: no need of a semicolon. */
function isSimple({ members }: Unit): boolean {
  return members.every(({ facts }) => facts.length === 1);
}

/** Only what it has moved by: no level, and in one number. */
function isOneChange({ members: [member, ...others] }: Unit): boolean {
  const [fact, ...further] = member?.facts ?? [];
  const isOne = others.length === 0 && further.length === 0;
  return isOne && fact !== undefined && isMove(fact) && fact.claim.kind !== "change";
}

function isBareUnit({ members }: Unit): boolean {
  return members.length === 1 && members.every(isBare);
}
