import type { Fact } from "../facts/fact";
import { isLowerBetter } from "../facts/kindsOfIndicator";
import type { Member } from "../outline/outline";
import { targetQuantity } from "./evidenceOf";
import { joinNodes, text, type Nodes } from "./fill";
import { PHRASES } from "./phrases";
import { sayOf } from "./say";
import type { Voice } from "./voice";

/**
 * The indicators at the head of a list that say a level and that it has passed its target, and nothing else: their targets can
 * stand together behind them, a total's with those of its parts.
 */
export function sharedCompletionRun(members: readonly Member[]): readonly Member[] {
  const end = members.findIndex((member) => !hasPassed(member));
  return end < 0 ? members : members.slice(0, end);
}

function hasPassed({ facts, again }: Member): boolean {
  const [level, completion, ...others] = facts;
  if (again || !level || !completion || others.length > 0) return false;
  const { claim } = completion;
  return (
    level.claim.kind === "level" &&
    claim.kind === "completion" &&
    claim.setBy === undefined &&
    completion.value > 1 &&
    !isLowerBetter(completion)
  );
}

export function withoutCompletion(member: Member): Member {
  return { ...member, facts: member.facts.slice(0, 1) };
}

/** ，分别超额完成823件、118件和623件的年度目标 */
export function sharedCompletion(members: readonly Member[], voice: Voice): Nodes {
  const facts = members.flatMap((member): readonly Fact[] => member.facts.slice(1));
  const targets = joinNodes(
    facts.map((fact) => [targetQuantity(fact)]),
    "、",
    "和",
  );
  const words = sayOf(PHRASES.completion.overEach, facts, voice, { targets });
  return [...text("，"), ...words];
}
