import type { Fact } from "../facts/fact";
import { HOUSE_SETTINGS } from "../settings/houseSettings";
import { lastingSlots, type Slot } from "./claimOrder";
import { isCountAndMoney, isLevelOfDeed, onlyLevel } from "./deeds";
import type { Limits, Member } from "./outline";

/** A member with what the rules ask of it time and again. */
interface Candidate {
  readonly member: Member;
  /** The kinds of its claims, but for those it has by its values. */
  readonly slots: readonly Slot[];
  /** Its level, where it says nothing else. */
  readonly level: Fact | undefined;
}

/**
 * Which indicators share a sentence with the ones before them. Decided by what kinds of claims there are, never by
 * their values: a changed figure must not move its neighbours into another sentence.
 */
const TOGETHER: readonly {
  readonly because: string;
  readonly holds: (before: Candidate, next: Candidate) => boolean;
}[] = [
  { because: "a part belongs to its total", holds: (_, next) => next.member.part },
  { because: "the same indicator counted another way", holds: (_, next) => next.member.again },
  {
    because: "a rate belongs to the amount it is named after: R&D经费, R&D经费投入强度",
    holds: ({ member: before }, { member: next }) =>
      next.indicator.startsWith(before.indicator) && !before.part,
  },
  {
    because: "figures that say nothing else follow each other",
    holds: (before, next) =>
      isPlain(before) &&
      isPlain(next) &&
      isMoneyLike(before.member, next.member) &&
      !startsToDo(before, next),
  },
  {
    because: "deeds follow each other",
    holds: ({ level: before }, { level: next }) =>
      before !== undefined && next !== undefined && isLevelOfDeed(before) && isLevelOfDeed(next),
  },
  {
    because: "figures of one kind with the same claims make a list",
    holds: (before, next) => !before.member.part && isListed(before, next),
  },
];

/** However long the sentence has grown. */
const BELONGING: typeof TOGETHER = [
  {
    because: "a thing, its stages, its prizes and its money",
    holds: (before, next) => isOfOneThing(before.member, next.member),
  },
  {
    because: "the count and the money of the same deeds",
    holds: (before, next) => isMoneyOf(before.member, next.member),
  },
];

/** Splits the members of a theme into sentences. */
export function statementsOf(
  members: readonly Member[],
  { indicatorsInSentence, longerLists, namesInSentence }: Limits = HOUSE_SETTINGS.limits,
): readonly (readonly Member[])[] {
  const sentences: Member[][] = [];
  let before: Candidate | undefined;
  for (const member of members) {
    const sentence = sentences[sentences.length - 1];
    const next = candidate(member);
    const most = indicatorsInSentence + (before && isListed(before, next) ? longerLists : 0);
    const isShort = sentence && sentence.length < most && namesIn(sentence) < namesInSentence;
    const fits = sentence && (member.part || member.again || isShort);
    const holds = ({ holds }: (typeof TOGETHER)[number]) => before && holds(before, next);
    const goesOn = BELONGING.some(holds) || (fits && TOGETHER.some(holds));
    if (goesOn) sentence?.push(member);
    else sentences.push([member]);
    if (!member.part && !member.again) before = next;
    else if (!goesOn) before = undefined;
  }
  return sentences;
}

function candidate(member: Member): Candidate {
  const slots = lastingSlots(member.facts);
  return { member, slots, level: onlyLevel(member.facts, slots) };
}

/** Measured by names alone: a changed figure must not break a sentence. */
function namesIn(members: readonly Member[]): number {
  let length = 0;
  for (const { indicator, facts } of members) {
    length += indicator.length;
    for (const name of facts[0]?.told?.examples ?? []) length += name.length;
  }
  return length;
}

function isListed(before: Candidate, next: Candidate): boolean {
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
