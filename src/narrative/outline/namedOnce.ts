import type { Fact } from "../facts/fact";
import type { Member } from "./outline";

/**
 * Names stand with the first stage of a thing alone: the firms named as applicants are not said to be among those found
 * later, nor named twice.
 */
export function namedOnce(members: readonly Member[]): Member[] {
  const named = new Set<string>();
  return members.map((member) => {
    const [first] = member.facts;
    const examples = first?.told?.examples;
    if (!first || !examples) return member;
    const base = first.told.base ?? member.indicator;
    if (!named.has(base)) {
      named.add(base);
      return member;
    }
    return { ...member, facts: member.facts.map(withoutExamples) };
  });
}

function withoutExamples(fact: Fact): Fact {
  if (!fact.told) return fact;
  return { ...fact, told: { ...fact.told, examples: [] } };
}
