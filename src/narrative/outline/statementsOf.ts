import { HOUSE_SETTINGS } from "../settings/houseSettings";
import { isByValue, slotOf } from "./claimOrder";
import { isCountAndMoney, isDeed } from "./deeds";
import type { Limits, Member } from "./outline";

/** A member with what the rules ask of it time and again. */
interface Candidate {
  readonly member: Member;
  /** The kinds of its claims, but for those it has by its values. */
  readonly claims: string;
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
      isPlain(before) && isPlain(next) && isMoneyLike(before.member, next.member),
  },
  {
    because: "deeds follow each other",
    holds: ({ member: before }, { member: next }) => isDeed(before) && isDeed(next),
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
    holds: (
      { member: before },
      {
        member: {
          facts: [money],
        },
      },
    ) => money !== undefined && isCountAndMoney(before, money),
  },
];

/** Splits the members of a theme into sentences. */
export function statementsOf(
  members: readonly Member[],
  { indicatorsInSentence, longerLists }: Limits = HOUSE_SETTINGS.limits,
): readonly (readonly Member[])[] {
  const sentences: Member[][] = [];
  let before: Candidate | undefined;
  for (const member of members) {
    const sentence = sentences[sentences.length - 1];
    const next = { member, claims: claimsOf(member) };
    const most = indicatorsInSentence + (before && isListed(before, next) ? longerLists : 0);
    const fits = sentence && (member.part || member.again || sentence.length < most);
    const holds = ({ holds }: (typeof TOGETHER)[number]) => before && holds(before, next);
    const goesOn = BELONGING.some(holds) || (fits && TOGETHER.some(holds));
    if (goesOn) sentence?.push(member);
    else sentences.push([member]);
    if (!member.part && !member.again) before = next;
    else if (!goesOn) before = undefined;
  }
  return sentences;
}

function claimsOf({ facts }: Member): string {
  let claims = "";
  for (const fact of facts) if (!isByValue(fact)) claims += ` ${slotOf(fact)}`;
  return claims;
}

function isListed(before: Candidate, next: Candidate): boolean {
  return before.claims === next.claims && sameKind(before.member, next.member);
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
function isPlain({ member: { facts, part }, claims }: Candidate): boolean {
  const level = facts.find((fact) => !isByValue(fact));
  if (!level || claims !== PLAIN || part) return false;
  return level.counting === undefined && level.unit.base !== "ratio";
}

const PLAIN = " level";

/** Amounts of money stand by themselves, but for those that a sheet puts beside counts. */
function isMoneyLike({ facts: [a] }: Member, { facts: [b] }: Member): boolean {
  return (a?.unit.base === "元") === (b?.unit.base === "元") || b?.told?.aspect === "amount";
}

function isOfOneThing({ indicator, facts: [a] }: Member, { facts: [b] }: Member): boolean {
  const base = b?.told?.base;
  return base !== undefined && (base === indicator || base === a?.told?.base);
}
