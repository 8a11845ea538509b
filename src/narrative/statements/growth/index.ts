import type { ClaimedAt } from "../statement";
import { bySign } from "../bySign";
import type { Sense } from "../../senses";
import type { Fact } from "../../facts/fact";
import type { Phrases } from "../../wording/phrases";
import type { Voice } from "../../wording/voice";
import { growthClause } from "../../wording/changeClauses";
import { growthsInOrder } from "./growthsInOrder";
import { degreeOf } from "../../facts/degree";
import { PHRASES } from "../../wording/phrases";
import { ALWAYS, type Statement } from "../statement";
import { growthFacts } from "./find";
import { growthWords } from "./kind";

export const growth: Statement<"growth"> = {
  kind: "growth",
  find: growthFacts,
  senses: sensesOfGrowth,
  inSentence: {
    places: {
      growth: {
        said: ALWAYS,
        fails: {
          rank: 4,
          once: true,
          words: failing,
        },
        concedes: { rank: 1, words: conceding },
      },
    },
    say: (fact, { before, voice }) => growthClause(fact, before?.claim.kind === "change", voice),
    together: { each: growthsInOrder },
  },
};

function failing(fact: Fact, _: Fact | undefined, { settings }: Voice): Phrases {
  const words = PHRASES.problem;
  const rises = fact.value > 0;
  if (degreeOf(fact, settings.thresholds) === "large") {
    return rises ? words.largeUp : words.largeDown;
  }
  return rises ? words.up : words.down;
}

function conceding(fact: Fact): Phrases {
  const { growth, decrease } = PHRASES.concession;
  return fact.value > 0 ? growth : decrease;
}

/** A rise or a fall, and how much of one where there is a word for it; behind an absolute change a small one is not played down. */
function sensesOfGrowth(
  fact: Fact,
  { role, form, before, thresholds }: ClaimedAt,
): readonly Sense[] {
  const way = moved(fact);
  const { claim, value } = fact;
  const isExpected = claim.kind === "growth" && claim.status === "forecast";
  if (isExpected || form === "each" || role === "concedes") return way;
  const degree = degreeOf(fact, thresholds);
  if (degree === "large") return [...way, "大幅"];
  if (degree !== "slight" || before?.claim.kind === "change") return way;
  return ["基本持平", value > 0 ? "略增" : "略降"];
}

const moved = bySign(growthWords.moves);
