import type { Fact } from "../facts/fact";
import { isScore } from "../facts/kindsOfIndicator";
import { evidenceOf, quantityOf } from "./evidenceOf";
import { fill, type Nodes } from "./fill";
import { movementOf } from "./movement";
import { FIGURE_PHRASES } from "./figurePhrases";
import type { Phrases } from "./phrases";
import type { Voice } from "./voice";

/** Growth in per cent; behind an absolute change the base is not named again. */
export function growthClause(fact: Fact, afterChange: boolean, voice: Voice): Nodes {
  const { growth, growthInYear } = FIGURE_PHRASES;
  const movement = movementOf(fact);
  const behind = { up: growth.upAfterChange, down: growth.downAfterChange };
  const phrases =
    afterChange && (movement === "up" || movement === "down")
      ? behind[movement]
      : (voice.inYear ? growthInYear : growth)[movement];
  return moved(phrases, fact, voice);
}

export function changeClause(fact: Fact, voice: Voice): Nodes {
  if (isScore(fact)) return pointsClause(fact, voice);
  return moved(
    (voice.inYear ? FIGURE_PHRASES.changeInYear : FIGURE_PHRASES.change)[movementOf(fact)],
    fact,
    voice,
  );
}

export function pointsClause(fact: Fact, voice: Voice): Nodes {
  return moved(
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
  return moved((voice.inYear ? inYear : whole)[movementOf(fact)], fact, voice);
}

export function rankChangeClause(fact: Fact, voice: Voice): Nodes {
  const { up, down, flat } = FIGURE_PHRASES.rankChange;
  return moved(fact.value === 0 ? flat : fact.value > 0 ? up : down, fact, voice);
}

function moved(phrases: Phrases, fact: Fact, voice: Voice): Nodes {
  return fill(phrases, voice.turn, { value: [quantityOf(fact)] }, [evidenceOf(fact)]);
}
