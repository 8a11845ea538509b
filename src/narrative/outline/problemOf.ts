import type { Fact } from "../facts/fact";
import { slotOf, type Slot } from "./claimOrder";
import { isBackground, isOwnClaim } from "./membersOf";
import type { ProblemSentence } from "./outline";

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
export function problemOf(
  indicator: string,
  facts: readonly Fact[],
  subject: string,
): ProblemSentence | undefined {
  if (isBackground(indicator)) return undefined;
  const own = facts.filter((fact) => isOwnClaim(fact, subject));
  const about = own.filter((fact) => fact.indicator === indicator);
  const bad = withoutRepetition(inSlots(about, FAILINGS, "bad"));
  if (bad.length === 0) return undefined;
  const family = familyOf(indicator, own);
  const kin = own.filter((fact) => fact.indicator === family && slotOf(fact) === "rank");
  const good = [...inSlots(about, CONCESSIONS, "good"), ...inSlots(kin, ["rank"], "good")];
  const [concession] = good;
  return {
    kind: "problem",
    indicator,
    ...(family !== undefined && { family }),
    ...(concession && { concession }),
    failings: bad,
  };
}

function inSlots(
  facts: readonly Fact[],
  slots: readonly Slot[],
  polarity: Fact["polarity"],
): readonly Fact[] {
  return slots.flatMap((slot) =>
    facts.filter((fact) => slotOf(fact) === slot && fact.polarity === polarity),
  );
}

/** A fall is told once: in per cent where there is a rate, else as an amount; a fall below zero always as an amount. */
function withoutRepetition(failings: readonly Fact[]): readonly Fact[] {
  const has = (slot: Slot) => failings.some((fact) => slotOf(fact) === slot);
  const repeated: Slot | undefined = has("turn") ? "growth" : has("growth") ? "change" : undefined;
  return failings.filter((fact) => slotOf(fact) !== repeated);
}

/** The amount that a rate is named after. */
function familyOf(indicator: string, facts: readonly Fact[]): string | undefined {
  const names = new Set(facts.map((fact) => fact.indicator));
  return [...names]
    .filter((name) => name !== indicator && indicator.startsWith(name))
    .sort((a, b) => b.length - a.length)[0];
}
