import { INDICATOR_KINDS } from "../../answers/indicatorKinds";
import { isMoneyUnit } from "../../quantity/isMoneyUnit";
import type { Fact } from "../facts/fact";
import { movementOf } from "../facts/movement";
import { needsWhole } from "../naming/needsWhole";
import { slotsOfProblems, type Slot } from "./claimOrder";
import type { ProblemSentence } from "./outline";
import { isDistance } from "./isDistance";
import { inSlots, type OwnClaim, type OwnClaims } from "./sortFacts";

/** The problems of all indicators, in the workbook's order. */
export function problemsOf(
  own: OwnClaims,
  isBackground: (indicator: string) => boolean = () => false,
): readonly ProblemSentence[] {
  return [...own.keys()].flatMap((indicator) =>
    isBackground(indicator) ? [] : (problemOf(indicator, own) ?? []),
  );
}

/** The problem of one indicator, if it has any: what falls short, lags, falls or ranks low. */
function problemOf(indicator: string, own: OwnClaims): ProblemSentence | undefined {
  const about = own.get(indicator) ?? [];
  if (!about.some(({ fact }) => fact.polarity === "bad") || isDistance(about)) return undefined;
  const failing = inOneWay(
    ofPolarity("bad", about).filter(({ fact }) => !isOfBudget(fact) && !isNearlyMet(fact, about)),
  );
  const bad = withoutRepetition(inSlots(failing, slotsOfProblems("fails")));
  if (bad.length === 0 || isTrifle(bad, about)) return undefined;
  const family = familyOf(indicator, own);
  const kin = family === undefined ? [] : (own.get(family) ?? []);
  const [good] = inSlots(ofPolarity("good", about), slotsOfProblems("concedes"));
  const [ofKin] = inSlots(ofPolarity("good", kin), ["rank"]);
  const concession = good ?? ofKin;
  const [level] = inSlots(about, ["level"]);
  return {
    kind: "problem",
    indicator,
    ...(family !== undefined && { family }),
    ...(level && { level: level.fact }),
    ...(concession && { concession: concession.fact }),
    ...(family === undefined && isFall(bad, about) && { fell: true as const }),
    failings: bad.map(({ fact }) => fact),
  };
}

/** Of 现有 and 新登记 under one name that both fall, the first is told: nothing in the sentence would tell them apart. */
function inOneWay(failing: readonly OwnClaim[]): readonly OwnClaim[] {
  return failing.filter(({ fact }) => fact.counting === failing[0]?.fact.counting);
}

/** A public budget is an estimate: what has come in below one of its lines is told in its place and is no shortcoming. */
function isOfBudget({ claim, indicator }: Fact): boolean {
  const isHeld = claim.kind === "completion" || claim.kind === "gap";
  return isHeld && claim.aim === "budget" && INDICATOR_KINDS.fiscal.test(indicator);
}

/** 13.89亿元 of 13.9亿元: what is less than two per cent short of an amount of money is told by how much is done, and is no shortcoming. */
function isNearlyMet({ claim, unit, value, operands }: Fact, about: readonly OwnClaim[]): boolean {
  if (!isMoneyUnit(unit)) {
    const isDone = claim.kind === "completion" && value >= NEARLY;
    return isDone && about.some(({ fact }) => isNearlyMet(fact, []));
  }
  const target = operands.find(({ role }) => role === "target");
  const isHeld = claim.kind === "gap" && claim.against === "target" && claim.basis === "level";
  if (!isHeld || !target || value >= 0) return false;
  return -value * unit.factor < target.value * target.unit.factor * (1 - NEARLY);
}

const NEARLY = 0.98;

/**
 * One rate, of an indicator of which nothing else is known that could be told beside it: decided by what there is to say, so
 * that no other figure moves it. Computed from value added, it would have to say at which prices.
 */
function isFall([fall, ...others]: readonly OwnClaim[], about: readonly OwnClaim[]): boolean {
  if (!fall || others.length > 0 || fall.fact.claim.kind !== "growth") return false;
  const { claim, rule, indicator, qualifier } = fall.fact;
  if (claim.inHistory || qualifier || needsWhole(fall.fact)) return false;
  const isAtCurrent = rule === "growth" && INDICATOR_KINDS.valueAdded.test(indicator);
  const movement = movementOf(fall.fact);
  return (
    !isAtCurrent &&
    (movement === "up" || movement === "down") &&
    about.every(
      ({ fact }) => BESIDE_FALLS.has(fact.claim.kind) || isOfBudget(fact) || isSoFar(fact),
    )
  );
}

/** How much of the year's target its months have reached says nothing against it. */
function isSoFar({ claim, polarity }: Fact): boolean {
  return claim.kind === "completion" && polarity === "neutral";
}

/** What is told among the results of what fell. */
const BESIDE_FALLS: ReadonlySet<Fact["claim"]["kind"]> = new Set([
  "level",
  "growth",
  "growth-change",
  "change",
  "share",
  "share-change",
  "per-capita",
  "contribution",
  "pull",
  "progress",
  "pace",
  "average-growth",
  "leaders",
]);

/** A fall that hardly matters is told among the results; so is one of what has met its target all the same. */
function isTrifle(bad: readonly OwnClaim[], about: readonly OwnClaim[]): boolean {
  const onlyMoves = bad.every(({ slot }) => slot !== undefined && MOVES.has(slot));
  if (!onlyMoves) return false;
  const isMet = about.some(({ fact, slot }) => slot === "completion" && fact.polarity === "good");
  return isMet || bad.every(({ fact }) => isSlight(fact, about));
}

const MOVES: ReadonlySet<Slot> = new Set(["growth", "change", "points-change"]);

/** Less than two per cent, be it said as a rate or as 减少81人 of 14551人. */
function isSlight({ claim, value, unit }: Fact, about: readonly OwnClaim[]): boolean {
  if (claim.kind === "growth") return Math.abs(value) < SLIGHT_FALL;
  const level = about.find(({ fact }) => fact.claim.kind === "level")?.fact;
  const isOf = claim.kind === "change" && level?.unit.symbol === unit.symbol;
  return isOf && Math.abs(value) < (level.value - value) * SLIGHT_FALL;
}

const SLIGHT_FALL = 0.02;

function ofPolarity(polarity: Fact["polarity"], claims: readonly OwnClaim[]): readonly OwnClaim[] {
  return claims.filter(({ fact }) => fact.polarity === polarity);
}

/**
 * A fall is told once: in per cent where there is a rate, else as an amount; a fall below zero always as an amount. How much
 * of a target is reached is told among the results, and what is lacking here.
 */
function withoutRepetition(failings: readonly OwnClaim[]): readonly OwnClaim[] {
  const has = (slot: Slot) => failings.some((failing) => failing.slot === slot);
  const repeated: Slot | undefined = has("turn") ? "growth" : has("growth") ? "change" : undefined;
  const reached: Slot | undefined = has("target-gap") ? "completion" : undefined;
  return failings.filter(({ slot }) => slot !== repeated && slot !== reached);
}

/** The amount that a rate is named after. */
function familyOf(indicator: string, own: OwnClaims): string | undefined {
  for (let length = indicator.length - 1; length > 0; length -= 1) {
    const name = indicator.slice(0, length);
    if (own.has(name)) return name;
  }
  return undefined;
}
