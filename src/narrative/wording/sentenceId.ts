import type { Member, OutlineSentence } from "../outline/outline";

/**
 * What a sentence is about: an identity that depends neither on values nor on which claims there are, nor on rows or
 * the names of sheets.
 */
export function sentenceId(sentence: OutlineSentence): string {
  const { kind } = sentence;
  switch (kind) {
    case "statement":
      return [kind, ...sentence.members.map(nameOfMember)].join("|");
    case "headlines":
    case "goals":
      return kind;
    case "forecast":
      return [kind, sentence.fact.indicator, sentence.fact.claim.kind].join("|");
    case "leaders":
      return [kind, sentence.theme, sentence.scope].join("|");
    case "problem-lead":
      return [kind, sentence.theme].join("|");
    case "problem":
      return [kind, sentence.indicator].join("|");
    case "quoted": {
      const { role, section, text } = sentence.material;
      return [kind, role, section, text].join("|");
    }
  }
}

function nameOfMember({ indicator, facts }: Member): string {
  const counting = facts[0]?.counting;
  return counting ? `${indicator} ${counting}` : indicator;
}
