import type { Fact } from "../facts/fact";
import { lastingSlots, type Slot } from "../outline/claimOrder";
import { isVerbal } from "../naming/names";
import { isCountAndMoney, isLevelOfDeed, onlyLevel } from "../outline/deeds";
import type { Member } from "../outline/outline";

/** A member with what the rules ask of it time and again. */
export interface Candidate {
  readonly member: Member;
  /** The kinds of its claims, but for those it has by its values. */
  readonly slots: readonly Slot[];
  /** Its level, where it says nothing else. */
  readonly level: Fact | undefined;
  /** Parts of it have been told with claims of their own: what follows would read as one of them. */
  readonly hasParts?: true;
}

/** Whether an indicator shares a sentence with the one before it. */
export interface SentenceRule {
  readonly decides: "sentence";
  readonly name: string;
  readonly because: string;
  /** However long the sentence has grown. */
  readonly always?: true;
  readonly holds: (before: Candidate, next: Candidate) => boolean;
}

/**
 * Which indicators share a sentence with the ones before them. Decided by what kinds of claims there are, never by
 * their values: a changed figure must not move its neighbours into another sentence.
 */
export const SENTENCE_RULES = [
  {
    decides: "sentence",
    name: "involved",
    because: "what is involved is that of the deed before: 涉及企业110家",
    always: true,
    holds: (_, { member }) => /^(?:涉及|惠及)/.test(member.indicator),
  },
  {
    decides: "sentence",
    name: "one-thing",
    because: "a thing, its stages, its prizes and its money",
    always: true,
    holds: (before, next) => isOfOneThing(before.member, next.member),
  },
  {
    decides: "sentence",
    name: "count-and-money",
    because: "the count and the money of the same deeds",
    always: true,
    holds: (before, next) => isMoneyOf(before.member, next.member),
  },
  {
    decides: "sentence",
    name: "part-of-total",
    because: "a part belongs to its total",
    holds: (_, next) => next.member.part,
  },
  {
    decides: "sentence",
    name: "counted-two-ways",
    because: "the same indicator counted another way",
    holds: (_, next) => next.member.again,
  },
  {
    decides: "sentence",
    name: "rate-of-amount",
    because: "a rate belongs to the amount it is named after: R&D经费, R&D经费投入强度",
    holds: ({ member: before }, { member: next }) =>
      next.indicator.startsWith(before.indicator) && !before.part,
  },
  {
    decides: "sentence",
    name: "bare-figures",
    because: "figures that say nothing else follow each other",
    holds: (before, next) =>
      !before.hasParts &&
      isPlain(before) &&
      isPlain(next) &&
      isMoneyLike(before.member, next.member) &&
      !startsToDo(before, next) &&
      !isDoneNoMore(before, next),
  },
  {
    decides: "sentence",
    name: "deeds",
    because: "deeds follow each other",
    holds: ({ level: before }, { level: next }) =>
      before !== undefined && next !== undefined && isLevelOfDeed(before) && isLevelOfDeed(next),
  },
  {
    decides: "sentence",
    name: "like-claims",
    because: "figures of one kind with the same claims make a list",
    holds: (before, next) => !before.member.part && !before.hasParts && isListed(before, next),
  },
] as const satisfies readonly SentenceRule[];

/** The rule by which an indicator goes on with a sentence; `fits` where the sentence is not too long for one more. */
export function sentenceRuleFor(
  before: Candidate,
  next: Candidate,
  fits: boolean,
): SentenceRule | undefined {
  return (SENTENCE_RULES as readonly SentenceRule[]).find(
    ({ always, holds }) => (always ?? fits) && holds(before, next),
  );
}

export function candidate(member: Member): Candidate {
  const slots = lastingSlots(member.facts, member.denied);
  return { member, slots, level: onlyLevel(member.facts, slots) };
}

/** Of one kind, with the same claims. */
export function isListed(before: Candidate, next: Candidate): boolean {
  return sameSlots(before.slots, next.slots) && sameKind(before.member, next.member);
}

function sameSlots(a: readonly Slot[], b: readonly Slot[]): boolean {
  return a.length === b.length && a.every((slot, index) => slot === b[index]);
}

function sameKind({ facts: [a] }: Member, { facts: [b] }: Member): boolean {
  return (
    a?.unit.base === b?.unit.base &&
    a?.counting === b?.counting &&
    a?.told?.verb === b?.told?.verb &&
    a?.told?.stage === b?.told?.stage
  );
}

/** A bare amount of which nothing tells new ones from existing ones. */
function isPlain({ member: { part }, level }: Candidate): boolean {
  if (!level || part) return false;
  const { base, symbol } = level.unit;
  return level.counting === undefined && base !== "ratio" && symbol !== "年";
}

/** What a column says was done does not go on from what is merely there. */
function startsToDo({ level: before }: Candidate, { level: next }: Candidate): boolean {
  return next?.told?.verb !== undefined && !(before && isLevelOfDeed(before));
}

/** Behind 新引进实验室2个 whatever goes on in the list would have been brought in, too, unless its name says what it did. */
function isDoneNoMore({ level: before }: Candidate, { level: next }: Candidate): boolean {
  if (before?.told?.verb === undefined || !next) return false;
  return next.told?.verb === undefined && !isVerbal(next.indicator);
}

/** Amounts of money stand by themselves, but for those that a sheet puts beside counts. */
function isMoneyLike({ facts: [a] }: Member, { facts: [b] }: Member): boolean {
  return (a?.unit.base === "元") === (b?.unit.base === "元") || b?.told?.aspect === "amount";
}

function isOfOneThing({ indicator, facts: [a] }: Member, { facts: [b] }: Member): boolean {
  const base = b?.told?.base;
  return base !== undefined && (base === indicator || base === a?.told?.base);
}

function isMoneyOf(count: Member, { facts: [money] }: Member): boolean {
  return money !== undefined && isCountAndMoney(count, money);
}
