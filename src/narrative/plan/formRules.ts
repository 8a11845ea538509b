import type { Fact } from "../facts/fact";
import { isCountedOut } from "../facts/rankClaim";
import type { Member } from "../outline/outline";
import type { Form, Joint } from "./clause";
import { isBare } from "./jointRules";
import { isRest, wholeOf } from "./restOfParts";

/** A claim of an indicator, and what stands around it. */
export interface ClaimAt {
  readonly members: readonly Member[];
  /** The place of its indicator among them. */
  readonly at: number;
  readonly fact: Fact;
  /** The claim said just before of the same indicator. */
  readonly before: Fact | undefined;
}

/** The form of a claim that no other indicator shares, and what joins it to the claim before. */
export interface FormRule {
  readonly decides: "form";
  readonly name: string;
  readonly because: string;
  readonly form: Form;
  readonly joint: Joint;
  readonly holds: (claim: ClaimAt) => boolean;
}

/** The first that holds. */
export const FORM_RULES = [
  {
    decides: "form",
    name: "rest-of-parts",
    because: "with the parts told before it, it makes up the total: 其余12个为基础性建设村",
    form: "rest",
    joint: "，",
    holds: ({ members, at }) => isRest(members, at),
  },
  {
    decides: "form",
    name: "part-is-whole",
    because: "the one part is all of its total: 3项，均为三等奖",
    form: "all",
    joint: "，",
    holds: ({ members, at }) => wholeOf(members, at) !== undefined,
  },
  {
    decides: "form",
    name: "further-place",
    because: "a second place of one kind goes on from the first: 居全省第4位、同组第1位",
    form: "further",
    joint: "、",
    holds: ({ fact, before }) => before !== undefined && isFurtherPlace(fact, before),
  },
  {
    decides: "form",
    name: "bare-in-list",
    because: "of bare figures in a row only the first has a verb",
    form: "list",
    joint: "，",
    holds: ({ members, at }) => opensList(members, at) || goesOnInList(members, at),
  },
  {
    decides: "form",
    name: "by-itself",
    because: "a claim that shares nothing is said in full",
    form: "one",
    joint: "，",
    holds: () => true,
  },
] as const satisfies readonly FormRule[];

export function formRuleFor(claim: ClaimAt): (typeof FORM_RULES)[number] {
  for (const rule of FORM_RULES) if (rule.holds(claim)) return rule;
  throw new Error("The last rule of forms always holds");
}

/** A second place of the same basis right behind the first. */
function isFurtherPlace(fact: Fact, before: Fact): boolean {
  const [claim, other] = [fact.claim, before.claim];
  if (claim.kind !== "rank" || other.kind !== "rank" || claim.basis !== other.basis) return false;
  return !isCountedOut(claim) && !isCountedOut(other);
}

/** The first of a list of bare levels: it alone may say how the things are counted. */
export function opensList(members: readonly Member[], at: number): boolean {
  const [member, next] = [members[at], members[at + 1]];
  if (!member || !isBare(member) || member.again || goesOnInList(members, at)) return false;
  return (
    next !== undefined && isBare(next) && !next.part && !next.again && isCountedAlike(member, next)
  );
}

function goesOnInList(members: readonly Member[], at: number): boolean {
  const [before, member] = [members[at - 1], members[at]];
  if (!member || !isBare(member) || member.again) return false;
  return member.part || (before !== undefined && isBare(before) && isCountedAlike(before, member));
}

/** New ones do not go on as existing ones do. */
function isCountedAlike({ facts: [a] }: Member, { facts: [b] }: Member): boolean {
  return a?.counting === b?.counting;
}
