import type { Period } from "../../quantity/period";
import { printPeriod } from "../../quantity/printPeriod";
import type { Fact } from "../facts/fact";
import { joinIdentity } from "../identity";
import type { Sentence } from "../narrative";
import type { CaseSentence, Member } from "../outline/outline";
import type { PlannedSentence } from "../plan/plan";

/**
 * What a sentence is about: an identity that depends neither on values nor on which claims there are, nor on rows or
 * the names of sheets.
 */
export function sentenceIdentity(sentence: PlannedSentence): Pick<Sentence, "id" | "topic"> {
  const { kind } = sentence;
  const about = partsOf(sentence);
  return { id: joinIdentity([kind, ...about]), topic: { kind, about } };
}

function partsOf(sentence: PlannedSentence): readonly string[] {
  switch (sentence.kind) {
    case "statement":
      return [...sentence.members.map(nameOfMember), ...periodOf(sentence)];
    case "headlines":
    case "goals":
      return [];
    case "forecast":
      return [...sentence.facts.flatMap(forecastParts), ...periodOf(sentence)];
    case "case":
      return casePartsOf(sentence);
    case "leaders":
      return [sentence.theme, sentence.scope];
    case "summary":
      return [sentence.of];
    case "coverage":
      return [sentence.facts[0]?.indicator ?? ""];
    case "problem-lead":
      return [sentence.theme];
    case "problem":
      return [sentence.indicator, ...periodOf(sentence)];
    case "falls":
      return [sentence.theme, sentence.way, ...periodOf(sentence)];
    case "quoted": {
      const { role, section, text } = sentence.material;
      return [role, section, text];
    }
  }
}

function periodOf({ ofPeriod }: { readonly ofPeriod?: Period }): readonly string[] {
  return ofPeriod ? [printPeriod(ofPeriod)] : [];
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
