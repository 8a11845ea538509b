import type { Fact } from "../facts/fact";
import {
  isLowerBetter,
  isPrice,
  isRatioOfTwo,
  isScore,
  isTime,
} from "../../answers/kindsOfIndicator";
import { degreeOf } from "../facts/degree";
import { INDICATOR_KINDS } from "../../answers/indicatorKinds";
import { fill, type Nodes } from "./fill";
import { movementOf } from "../facts/movement";
import { FIGURE_PHRASES } from "./figurePhrases";
import { monthsText } from "./periodText";
import { say } from "./say";
import { sayCompared } from "./sayCompared";
import type { Voice } from "./voice";

/**
 * Growth in per cent, with the word for a large or a hardly noticeable one; behind an absolute change the base is not
 * named again, nor is the amount just told played down.
 */
export function growthClause(fact: Fact, afterChange: boolean, voice: Voice): Nodes {
  const movement = movementOf(fact);
  const { growth } = FIGURE_PHRASES;
  if (movement !== "up" && movement !== "down") {
    return sayCompared(growth[movement], fact, "growth", voice);
  }
  const degree = degreeOf(fact, voice.settings.thresholds);
  if (movement === "up" && !degree && !afterChange && isPrice(fact)) {
    return sayCompared(growth.dearer, fact, "growth", voice);
  }
  const isInAir = INDICATOR_KINDS.concentration.test(fact.indicator);
  if (movement === "up" && degree !== "slight" && !afterChange && isInAir) {
    return sayCompared(growth.rises, fact, "growth", voice);
  }
  const phrases = (afterChange ? AFTER_CHANGE : growth)[
    degree ? DEGREES[degree][movement] : movement
  ];
  const grown = sayCompared(phrases, fact, "growth", voice);
  return [...atPrices(fact), ...grown];
}

/** Value added grows officially at comparable prices: what is computed from its levels says at which it is. */
export function atPrices({ rule, indicator }: Fact): Nodes {
  const isAtCurrent = rule === "growth" && INDICATOR_KINDS.valueAdded.test(indicator);
  return isAtCurrent ? fill(FIGURE_PHRASES.prices.current, 0, {}) : [];
}

const DEGREES = {
  slight: { up: "slightlyUp", down: "slightlyDown" },
  large: { up: "largeUp", down: "largeDown" },
} as const;

const { upAfterChange, downAfterChange } = FIGURE_PHRASES.growth;
const AFTER_CHANGE = {
  up: upAfterChange,
  down: downAfterChange,
  slightlyUp: upAfterChange,
  slightlyDown: downAfterChange,
  largeUp: FIGURE_PHRASES.growth.largeUpAfterChange,
  largeDown: FIGURE_PHRASES.growth.largeDownAfterChange,
};

export function changeClause(fact: Fact, voice: Voice): Nodes {
  if (isScore(fact)) return pointsClause(fact, voice);
  const words = FIGURE_PHRASES.change;
  const movement = movementOf(fact);
  // 优良天数 are counted, and none of them has become longer.
  if (isRatioOfTwo(fact)) return sayCompared(words[OF_RATIO[movement]], fact, "change", voice);
  const isDuration = isTime(fact.unit) && !/[天日]数$/.test(fact.indicator);
  return isDuration
    ? sayCompared(words[OF_TIME[movement]], fact, "duration", voice)
    : sayCompared(words[movement], fact, "change", voice);
}

const OF_RATIO = { up: "wider", down: "narrower", flat: "flat", nearlyFlat: "nearlyFlat" } as const;
const OF_TIME = { up: "longer", down: "shorter", flat: "flat", nearlyFlat: "nearlyFlat" } as const;

export function pointsClause(fact: Fact, voice: Voice): Nodes {
  const movement = movementOf(fact);
  const words = movement === "up" && isLowerBetter(fact) ? "rises" : movement;
  return sayCompared(FIGURE_PHRASES.points[words], fact, "points", voice);
}

/** 占地区生产总值的比重为0.75%，占比提高0.09个百分点; right behind the share it needs no 占比. */
export function shareChangeClause(fact: Fact, before: Fact | undefined, voice: Voice): Nodes {
  if (before?.claim.kind === "share") return pointsClause(fact, voice);
  return sayCompared(FIGURE_PHRASES.shareChange[movementOf(fact)], fact, "share", voice);
}

export function rankChangeClause(fact: Fact, voice: Voice): Nodes {
  const { up, down, flat, upInYear, downInYear } = FIGURE_PHRASES.rankChange;
  const { claim } = fact;
  if (claim.kind === "rank-change" && claim.since) {
    const slots = { period: [monthsText(claim.since)] };
    return say(fact.value > 0 ? upInYear : downInYear, fact, voice, slots);
  }
  return sayCompared(fact.value === 0 ? flat : fact.value > 0 ? up : down, fact, "place", voice);
}
