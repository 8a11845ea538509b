import type { Fact } from "../facts/fact";
import { isIndex, isLevelOfField, isRate, isScore } from "../../answers/kindsOfIndicator";
import type { MemberClause } from "../plan/clause";
import type { Nodes } from "./fill";
import { FIGURE_PHRASES } from "./figurePhrases";
import type { Phrases } from "./phrases";
import { isCountedOut, rankClaimOf } from "../facts/rankClaim";
import { rankSlots } from "./rankWords";
import { say } from "./say";
import type { Voice } from "./voice";

/** A place, saying of what wherever that is not the figure just named: 总量居, 增速居. */
export function rankClause(
  fact: Fact,
  { form, before, members }: Pick<MemberClause, "form" | "before" | "members">,
  voice: Voice,
): Nodes {
  const claim = rankClaimOf(fact);
  const about = members[0]?.facts[0] ?? fact;
  const isFurther = form === "further";
  const { alone, tied, tiedUnnamed, among, tiedAmong, further, furtherTied } = FIGURE_PHRASES.rank;
  if (claim.tiedUnnamed) {
    const basis = isFurther ? "" : basisPhrases(fact, before, about)[0];
    return say(tiedUnnamed, fact, voice, rankSlots(claim, voice, basis));
  }
  if (isFurther) {
    const phrases = claim.tiedWith.length > 0 ? furtherTied : further;
    return say(phrases, fact, voice, rankSlots(claim, voice));
  }
  const [plain, shared] =
    isCountedOut(claim) && claim.count !== undefined ? [among, tiedAmong] : [alone, tied];
  const phrases = claim.tiedWith.length > 0 ? shared : plain;
  const basis = basisPhrases(fact, before, about)[0];
  return say(phrases, fact, voice, rankSlots(claim, voice, basis));
}

function basisPhrases(fact: Fact, before: Fact | undefined, about: Fact): Phrases {
  const { level, perHead, growth, rise, understood } = FIGURE_PHRASES.rankBasis;
  if (rankClaimOf(fact).basis === "growth") {
    if (before?.claim.kind === "growth-change") return understood;
    return isRateItself(about) ? rise : growth;
  }
  if (rankClaimOf(fact).basisUnsaid || !before || keepsToLevel(before)) return understood;
  if (isRate(about) || isScore(about)) return understood;
  if (isLevelOfField(about)) return perHead;
  return isIndex(about) ? understood : level;
}

/** 3.21%, and not by how much anything grows. */
function isRateItself(about: Fact): boolean {
  return about.claim.kind === "level" && isRate(about);
}

/** Behind these the reader still has the level itself in mind. */
function keepsToLevel({ claim }: Fact): boolean {
  if (claim.kind === "rank") return claim.basis === "level";
  return claim.kind === "level" || claim.kind === "rank-change";
}
