import type { Fact } from "../facts/fact";
import type { Slot } from "./claimOrder";
import { isBackground } from "./membersOf";
import type { ProblemSentence } from "./outline";
import { inSlots, type OwnClaim, type OwnClaims } from "./sortFacts";

/** Bad news in the order it is told. A low place in a group of a few is none: the place among all tells more. */
const FAILINGS: readonly Slot[] = [
  "average-gap",
  "completion",
  "target-gap",
  "growth",
  "first",
  "streak",
  "record",
  "growth-gap",
  "growth-target",
  "points-change",
  "points-target",
  "change",
  "turn",
  "rank",
  "rank-change",
];

/** Good news that can be conceded before the bad, the strongest first. */
const CONCESSIONS: readonly Slot[] = [
  "growth",
  "points-change",
  "change",
  "rank",
  "completion",
  "rank-change",
];

/** The problem of one indicator, if it has any: what falls short, lags, falls or ranks low. */
export function problemOf(indicator: string, own: OwnClaims): ProblemSentence | undefined {
  const about = own.get(indicator) ?? [];
  if (!about.some(({ fact }) => fact.polarity === "bad")) return undefined;
  const bad = withoutRepetition(inSlots(ofPolarity("bad", about), FAILINGS));
  if (bad.length === 0 || isBackground(indicator)) return undefined;
  const family = familyOf(indicator, own);
  const kin = family === undefined ? [] : (own.get(family) ?? []);
  const [good] = inSlots(ofPolarity("good", about), CONCESSIONS);
  const [ofKin] = inSlots(ofPolarity("good", kin), ["rank"]);
  const concession = good ?? ofKin;
  return {
    kind: "problem",
    indicator,
    ...(family !== undefined && { family }),
    ...(concession && { concession: concession.fact }),
    failings: bad.map(({ fact }) => fact),
  };
}

function ofPolarity(polarity: Fact["polarity"], claims: readonly OwnClaim[]): readonly OwnClaim[] {
  return claims.filter(({ fact }) => fact.polarity === polarity);
}

/** A fall is told once: in per cent where there is a rate, else as an amount; a fall below zero always as an amount. */
function withoutRepetition(failings: readonly OwnClaim[]): readonly OwnClaim[] {
  const has = (slot: Slot) => failings.some((failing) => failing.slot === slot);
  const repeated: Slot | undefined = has("turn") ? "growth" : has("growth") ? "change" : undefined;
  return failings.filter(({ slot }) => slot !== repeated);
}

/** The amount that a rate is named after. */
function familyOf(indicator: string, own: OwnClaims): string | undefined {
  for (let length = indicator.length - 1; length > 0; length -= 1) {
    const name = indicator.slice(0, length);
    if (own.has(name)) return name;
  }
  return undefined;
}
