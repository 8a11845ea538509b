import { HOUSE_SETTINGS } from "../settings/houseSettings";
import { isByValue, slotOf } from "./claimOrder";
import { isCountAndMoney, isDeed } from "./deeds";
import type { Limits, Member } from "./outline";

/**
 * Which indicators share a sentence with the ones before them. Decided by what kinds of claims there are, never by
 * their values: a changed figure must not move its neighbours into another sentence.
 */
const TOGETHER: readonly {
  readonly because: string;
  readonly holds: (before: Member, next: Member) => boolean;
}[] = [
  { because: "a part belongs to its total", holds: (_, next) => next.part },
  { because: "the same indicator counted another way", holds: (_, next) => next.again },
  {
    because: "a rate belongs to the amount it is named after: R&D经费, R&D经费投入强度",
    holds: (before, next) => next.indicator.startsWith(before.indicator) && !before.part,
  },
  {
    because: "figures that say nothing else follow each other",
    holds: (before, next) => isPlain(before) && isPlain(next) && isMoneyLike(before, next),
  },
  {
    because: "deeds follow each other",
    holds: (before, next) => isDeed(before) && isDeed(next),
  },
  {
    because: "figures of one kind with the same claims make a list",
    holds: (before, next) =>
      !before.part && claimsOf(before) === claimsOf(next) && sameKind(before, next),
  },
];

/** A list of things of one kind may go on for so many more, rather than break in two. */
const LONGER_BY = 4;

/** However long the sentence has grown. */
const BELONGING: typeof TOGETHER = [
  {
    because: "a thing, its stages, its prizes and its money",
    holds: (before, next) => isOfOneThing(before, next),
  },
  {
    because: "the count and the money of the same deeds",
    holds: (before, next) => isCountAndMoney(before, next),
  },
];

/** Splits the members of a theme into sentences. */
export function statementsOf(
  members: readonly Member[],
  { indicatorsInSentence }: Limits = HOUSE_SETTINGS.limits,
): readonly (readonly Member[])[] {
  const sentences: Member[][] = [];
  for (const member of members) {
    const sentence = sentences[sentences.length - 1];
    const before = sentence?.filter(({ part, again }) => !part && !again).pop();
    const belongs = before && BELONGING.some(({ holds }) => holds(before, member));
    const isList = before && claimsOf(before) === claimsOf(member) && sameKind(before, member);
    const most = indicatorsInSentence + (isList ? LONGER_BY : 0);
    const fits = sentence && (member.part || member.again || sentence.length < most);
    if (belongs || (fits && before && TOGETHER.some(({ holds }) => holds(before, member))))
      sentence?.push(member);
    else sentences.push([member]);
  }
  return sentences;
}

function claimsOf({ facts }: Member): string {
  return facts
    .filter((fact) => !isByValue(fact))
    .map(slotOf)
    .join(" ");
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
function isPlain({ facts, part }: Member): boolean {
  const [level, ...others] = facts.filter((fact) => !isByValue(fact));
  if (!level || others.length > 0 || part || slotOf(level) !== "level") return false;
  return level.counting === undefined && level.unit.base !== "ratio";
}

/** Amounts of money stand by themselves, but for those that a sheet puts beside counts. */
function isMoneyLike({ facts: [a] }: Member, { facts: [b] }: Member): boolean {
  return (a?.unit.base === "元") === (b?.unit.base === "元") || b?.told?.aspect === "amount";
}

function isOfOneThing({ indicator, facts: [a] }: Member, { facts: [b] }: Member): boolean {
  const base = b?.told?.base;
  return base !== undefined && (base === indicator || base === a?.told?.base);
}
