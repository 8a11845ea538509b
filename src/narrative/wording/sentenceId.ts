import type { Fact } from "../facts/fact";
import { joinIdentity } from "../identity";
import type { CaseSentence, Member, OutlineSentence } from "../outline/outline";

/**
 * What a sentence is about: an identity that depends neither on values nor on which claims there are, nor on rows or
 * the names of sheets.
 */
export function sentenceId(sentence: OutlineSentence): string {
  const { kind } = sentence;
  switch (kind) {
    case "statement":
      return joinIdentity([kind, ...sentence.members.map(nameOfMember)]);
    case "headlines":
    case "goals":
      return kind;
    case "forecast":
      return joinIdentity([kind, ...sentence.facts.flatMap(forecastParts)]);
    case "case":
      return joinIdentity([kind, ...casePartsOf(sentence)]);
    case "leaders":
      return joinIdentity([kind, sentence.theme, sentence.scope]);
    case "summary":
      return joinIdentity([kind, sentence.of]);
    case "coverage":
      return joinIdentity([kind, sentence.facts[0]?.indicator ?? ""]);
    case "problem-lead":
      return joinIdentity([kind, sentence.theme]);
    case "problem":
      return joinIdentity([kind, sentence.indicator]);
    case "quoted": {
      const { role, section, text } = sentence.material;
      return joinIdentity([kind, role, section, text]);
    }
  }
}

function forecastParts({ indicator, claim, counting }: Fact): readonly string[] {
  return [indicator, claim.kind, ...(counting ? [counting] : [])];
}

/** Whose case it is; side by side, what of. */
function casePartsOf({ members: [first], sideBySide }: CaseSentence): readonly string[] {
  return [(sideBySide ? first?.indicator : first?.facts[0]?.entity) ?? ""];
}

function nameOfMember({ indicator, facts }: Member): string {
  const counting = facts[0]?.counting;
  return counting ? `${indicator} ${counting}` : indicator;
}
