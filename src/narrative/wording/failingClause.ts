import type { Fact } from "../facts/fact";
import { isAdditive } from "../../answers/kindsOfIndicator";
import { placeRule } from "../statements/statementOf";
import { chineseNumeral } from "./chineseNumeral";
import { atPrices } from "./changeClauses";
import type { Nodes } from "./fill";
import type { MemberClause } from "../plan/clause";
import { wordClause } from "./wordClauses";
import { PHRASES } from "./phrases";
import { problemSlots } from "./problemSlots";
import { rankClaimOf } from "../facts/rankClaim";
import { say } from "./say";
import { sayCompared } from "./sayCompared";
import type { Compared } from "./sinceWords";
import type { Voice } from "./voice";

/** One piece of bad news; behind others, a place says what it is the place of. */
export function failingClause(fact: Fact, before: Fact | undefined, voice: Voice): Nodes {
  const words = placeRule(fact)?.fails?.words?.(fact, before, voice);
  if (!words) return wordClause(alone(fact, before), voice);
  const { level, understood } = PHRASES.rankBasis;
  const [basis] = before && isOfAmount(fact) ? level : understood;
  const slots = problemSlots(fact, voice, basis);
  const said = sayCompared(words, fact, comparedIn(fact), voice, slots);
  if (fact.claim.kind === "rank") return [...said, ...howLow(fact, voice)];
  return [...atPrices(fact), ...said];
}

/** Rates of part of a year are compared as such: 同比. */
export function comparedIn({ claim }: Fact): Compared {
  if (claim.kind === "rank-change") return "standing";
  return claim.kind === "growth" || claim.kind === "points-change" ? "rate" : "amount";
}

function isOfAmount({ indicator, operands }: Fact): boolean {
  const subject = operands.find(({ role }) => role === "subject");
  return subject !== undefined && isAdditive({ indicator, unit: subject.unit });
}

/** At the end of all, or near it, that is said; further up nobody counts from the end, and the place is a low one. */
function howLow(fact: Fact, voice: Voice): Nodes {
  const { low, last, fromEnd } = PHRASES.problem;
  const { lastPlacesCounted } = voice.settings.thresholds;
  const place = rankClaimOf(fact).fromEnd ?? Infinity;
  const phrases = place === 1 ? last : place <= lastPlacesCounted ? fromEnd : low;
  return say(phrases, fact, voice, { ordinal: chineseNumeral(place) });
}

/** What is told as it is among achievements, with nothing beside it. */
function alone(fact: Fact, before: Fact | undefined): MemberClause {
  const member = { indicator: fact.indicator, part: false, again: false, facts: [fact] };
  return {
    about: [fact],
    form: "one",
    joint: "",
    because: "by-itself",
    members: [member],
    ...(before && { before }),
  };
}
