import type { Fact } from "../facts/fact";
import type { Limits, Member } from "../outline/outline";
import { HOUSE_SETTINGS } from "../settings/houseSettings";
import { candidate, isListed, sentenceRuleFor, type Candidate } from "./sentenceRules";

/** Splits the members of a theme into sentences. */
export function sentencesOf(
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
    // Parts that come to more than their total are told as its like.
    const isPart = member.part && !member.facts[0]?.beyondTotal;
    const fits = sentence && (isPart || member.again || isShort);
    const goesOn = before && sentenceRuleFor(before, next, fits === true) !== undefined;
    if (goesOn) sentence?.push(member);
    else sentences.push([member]);
    if (!member.part && !member.again) before = next;
    else if (!goesOn) before = undefined;
    else if (before && member.part && member.facts.some(movesOrMeets)) {
      before = { ...before, hasParts: true };
    }
  }
  return sentences;
}

/** Says more than how much it is, and which place it has. */
function movesOrMeets({ claim }: Fact): boolean {
  return claim.kind !== "level" && claim.kind !== "rank";
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
