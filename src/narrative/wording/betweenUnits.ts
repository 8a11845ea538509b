import { isVerbal } from "./names";
import type { Member } from "../outline/outline";
import { goesOnAtStage, isKin, isMoneyBehindFirms, sharesVerb } from "./deedClause";
import { PHRASES } from "./phrases";
import { verbOf } from "./verbOf";

/** What is said of one indicator, or of several that share a predicate. */
export interface Unit {
  readonly members: readonly Member[];
  /** 其余: has words of its own for a part. */
  readonly rest?: true;
}

/** Says its level and nothing else. */
export function isBare({ facts }: Member): boolean {
  return facts.length === 1 && facts[0]?.claim.kind === "level";
}

/** What stands between two indicators of a sentence: the first rule that holds. */
const JOINS: readonly {
  readonly holds: (before: Unit, next: Unit) => boolean;
  readonly put: (before: Unit, next: Unit) => string;
}[] = [
  { holds: (_, next) => next.rest === true, put: () => "，" },
  {
    holds: (before, next) => isPart(next) && !isPart(before),
    put: () => `，${PHRASES.part.first[0]}`,
  },
  { holds: (before, next) => isPart(before) && !isPart(next), put: () => "；" },
  { holds: (_, next) => next.members[0]?.again === true, put: () => "，" },
  { holds: (before, next) => isItsMoney(before, next), put: () => "" },
  { holds: (before, next) => isFurtherOfOne(before, next), put: () => "，" },
  { holds: (before, next) => isBareUnit(before) && startsAnew(before, next), put: () => "，" },
  {
    holds: (before, next) =>
      isBareUnit(before) &&
      isBareUnit(next) &&
      isPart(before) === isPart(next) &&
      alike(before, next),
    put: () => "、",
  },
  {
    holds: (before, next) => isSimple(before) && isSimple(next) && !isPart(before),
    put: () => "，",
  },
  { holds: () => true, put: () => "；" },
];

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
  if (!a || !b || !isBareUnit(next) || member?.part === true || b.told?.award !== undefined)
    return false;
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

export function betweenUnits(before: Unit | undefined, next: Unit): string {
  if (!before) return "";
  for (const { holds, put } of JOINS) if (holds(before, next)) return put(before, next);
  return "";
}

function lastOf({ members }: Unit): Member | undefined {
  return members[members.length - 1];
}

function isPart(unit: Unit): boolean {
  return lastOf(unit)?.part === true;
}

/** Things counted alike make a list with 、. */
function alike(before: Unit, next: Unit): boolean {
  return before.members[0]?.facts[0]?.unit.base === next.members[0]?.facts[0]?.unit.base;
}

/** One claim for each indicator: no need of a semicolon. */
function isSimple({ members }: Unit): boolean {
  return members.every(({ facts }) => facts.length === 1);
}

function isBareUnit({ members }: Unit): boolean {
  return members.length === 1 && members.every(isBare);
}
