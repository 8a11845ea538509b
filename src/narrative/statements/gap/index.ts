import { distanceOf, isBenchmarkGap } from "../../plan/problemRules";
import type { ClaimedAt, FactOf } from "../statement";
import { bySign } from "../bySign";
import type { Sense } from "../../senses";
import type { Fact } from "../../facts/fact";
import type { Phrases } from "../../wording/phrases";
import { isScore } from "../../../answers/kindsOfIndicator";
import { gapClause } from "../../wording/gapClause";
import { gapsInOrder } from "./gapsInOrder";
import { PHRASES } from "../../wording/phrases";
import { gatherRules } from "../gatherRules";
import { AT_LENGTH, USUALLY, type Statement } from "../statement";
import { averageGapFacts } from "./find";
import { growthTargetFacts } from "./findGrowthTargets";
import { growthYardstickFacts } from "./findYardsticks";
import { gapWords } from "./kind";

export const gap: Statement<"gap"> = {
  kind: "gap",
  find: averageGapFacts,
  findFurther: gatherRules(growthYardstickFacts, growthTargetFacts),
  senses: sensesOfGap,
  inSentence: {
    places: {
      "growth-gap": {
        said: USUALLY,
        ofParts: AT_LENGTH,
        fails: {
          rank: 8,
          once: true,
          words: growthGap,
        },
      },
      "growth-target": {
        said: USUALLY,
        fails: {
          rank: 9,
          once: true,
          words: () => PHRASES.problem.growthShort,
        },
      },
      "points-target": {
        said: USUALLY,
        fails: {
          rank: 11,
          once: true,
          words: () => PHRASES.problem.pointsShort,
        },
      },
      "target-gap": {
        said: USUALLY,
        fails: { rank: 3, once: true, words: targetGap },
      },
      "average-gap": {
        said: USUALLY,
        ofParts: AT_LENGTH,
        fails: {
          rank: 1,
        },
      },
    },
    placeOf: ({ against, basis }) => {
      if (against === "target") return basis === "level" ? "target-gap" : `${basis}-target`;
      return basis === "growth" ? "growth-gap" : "average-gap";
    },
    say: (fact, { before, voice }) => gapClause(fact, before, voice),
    together: { each: gapsInOrder },
  },
};

function growthGap({ claim, value }: Fact): Phrases {
  const { indicatorBelow, growthAbove, growthBelow } = PHRASES.problem;
  if (claim.kind === "gap" && claim.against === "indicator") return indicatorBelow;
  return value > 0 ? growthAbove : growthBelow;
}

function targetGap(fact: Fact): Phrases {
  const { rateBeyond, scoreShort, short } = PHRASES.problem;
  if (fact.value > 0) return rateBeyond;
  const isToMark = isScore(fact) && fact.operands.some(({ role }) => role === "target");
  return isToMark ? scoreShort : short;
}

/** Above or below; among problems, how far from a benchmark where there is a word for it. */
function sensesOfGap(fact: FactOf<"gap">, { role, form, thresholds }: ClaimedAt): readonly Sense[] {
  const way = compared(fact);
  if (role !== "fails" || !isBenchmarkGap(fact)) return way;
  const distance = distanceOf(fact, thresholds);
  if (distance === "far") return [...way, "大幅"];
  return distance === "near" && form === "one" ? [...way, "略"] : way;
}

const compared = bySign(gapWords.moves);
