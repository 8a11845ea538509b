import type { Fact } from "../facts/fact";
import { isScore } from "../facts/kindsOfIndicator";
import { degreeOf } from "./degree";
import type { Nodes } from "./fill";
import { movementOf } from "./movement";
import { FIGURE_PHRASES } from "./figurePhrases";
import { sayCompared } from "./sayCompared";
import type { Voice } from "./voice";

/**
 * Growth in per cent, with the word for a large or a hardly noticeable one; behind an absolute change the base is not
 * named again, nor is the amount just told played down.
 */
export function growthClause(fact: Fact, afterChange: boolean, voice: Voice): Nodes {
  const movement = movementOf(fact);
  const { growth, growthInYear } = FIGURE_PHRASES;
  if (movement !== "up" && movement !== "down") {
    return sayCompared((voice.inYear ? growthInYear : growth)[movement], fact, voice);
  }
  const degree = degreeOf(fact, voice.settings.thresholds);
  const phrases = afterChange ? AFTER_CHANGE : voice.inYear ? growthInYear : growth;
  return sayCompared(phrases[degree ? DEGREES[degree][movement] : movement], fact, voice);
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
  return sayCompared(
    (voice.inYear ? FIGURE_PHRASES.changeInYear : FIGURE_PHRASES.change)[movementOf(fact)],
    fact,
    voice,
  );
}

export function pointsClause(fact: Fact, voice: Voice): Nodes {
  return sayCompared(
    (voice.inYear ? FIGURE_PHRASES.pointsInYear : FIGURE_PHRASES.points)[movementOf(fact)],
    fact,
    voice,
  );
}

/** 占地区生产总值的比重为0.75%，占比提高0.09个百分点; right behind the share it needs no 占比. */
export function shareChangeClause(fact: Fact, before: Fact | undefined, voice: Voice): Nodes {
  const { points, pointsInYear, shareChange, shareChangeInYear } = FIGURE_PHRASES;
  const isBehind = before?.claim.kind === "share";
  const [inYear, whole] = isBehind ? [pointsInYear, points] : [shareChangeInYear, shareChange];
  return sayCompared((voice.inYear ? inYear : whole)[movementOf(fact)], fact, voice);
}

export function rankChangeClause(fact: Fact, voice: Voice): Nodes {
  const { up, down, flat } = FIGURE_PHRASES.rankChange;
  return sayCompared(fact.value === 0 ? flat : fact.value > 0 ? up : down, fact, voice);
}
