import type { Fact } from "../facts/fact";
import { isMove } from "../facts/movement";
import { placeRule } from "../statements/statementOf";
import { slotOf, type Slot } from "./claimOrder";
import type { Member, Outline, ProblemSentence } from "./outline";

/**
 * The members without the declines and the missed targets that the problems tell. Their levels, or what is told first
 * where there is none, stay, so that no sentence comes or goes with a figure, and they go on belonging with those that make
 * such claims. A place by growth is that of a growth told before it. Parts speak with their totals. Where the text is about other
 * work than that of a science bureau, a fall is told beside its level all the same: what it comes to stands among the problems.
 */
export function withoutProblems(
  members: readonly Member[],
  problems: readonly ProblemSentence[],
  about: Outline["about"],
): readonly Member[] {
  const isToldThere = (fact: Fact) => isToldOnce(fact) && (about === "science" || !isMove(fact));
  const told = new Set(problems.flatMap(({ failings }) => failings.filter(isToldThere)));
  return members.map((member) => {
    const [first] = member.facts;
    const isRanked = member.facts.some(isPlaceOfGrowth);
    const isDropped = (fact: Fact) =>
      fact !== first && told.has(fact) && !(isRanked && fact.claim.kind === "growth");
    if (member.part || !member.facts.some(isDropped)) return member;
    const elsewhere = member.facts.filter(isDropped);
    const slots = elsewhere.flatMap((fact): Slot[] => {
      const slot = slotOf(fact);
      return slot === undefined ? [] : [slot];
    });
    return {
      ...member,
      facts: member.facts.filter((fact) => !isDropped(fact)),
      elsewhere,
      denied: [...(member.denied ?? []), ...slots],
    };
  });
}

function isPlaceOfGrowth({ claim }: Fact): boolean {
  return claim.kind === "rank" && claim.basis === "growth";
}

function isToldOnce(fact: Fact): boolean {
  return placeRule(fact)?.fails?.once === true;
}
