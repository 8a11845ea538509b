import type { Fact } from "../facts/fact";
import { isOfYears } from "../../quantity/isOfYears";
import { isLowerBetter, isScore } from "../../answers/kindsOfIndicator";
import { targetQuantity } from "./evidenceOf";
import type { Nodes } from "./fill";
import { movementOf } from "../facts/movement";
import { sayBenchmark, sayIndicator } from "../naming/names";
import { FIGURE_PHRASES } from "./figurePhrases";
import { PHRASES, type Phrases } from "./phrases";
import { say } from "./say";
import type { Voice } from "./voice";

/** Above or below an average, the whole, or a target. */
export function gapClause(fact: Fact, before: Fact | undefined, voice: Voice): Nodes {
  if (fact.claim.kind !== "gap") throw new Error(`Cannot word ${fact.id} as a gap`);
  const { against, basis } = fact.claim;
  // Behind a place by growth the reader has growth in mind: 增速居全省第3位，高于全省平均水平7.2个百分点.
  const isNamed = basis === "growth" && saysGrowth(before);
  const phrases =
    against === "target"
      ? targetPhrases(fact, isNamed && !isScore(fact) ? "level" : basis)
      : against === "indicator"
        ? indicatorPhrases(fact)
        : averagePhrases(fact, isNamed ? "level" : basis);
  return say(phrases, fact, voice, {
    benchmark: [{ type: "name", text: sayBenchmarkOf(fact.claim) }],
    ...((isToMark(fact) || isKeptWithin(fact)) && { target: [targetQuantity(fact)] }),
  });
}

/** 增速比上年同期加快1.5个百分点 has it by name as well. */
function saysGrowth(before: Fact | undefined): boolean {
  return before?.claim.kind === "rank" || before?.claim.kind === "growth-change";
}

/** An indicator is called by its name, a row of the table by the level it stands for. */
export function sayBenchmarkOf({ against, benchmark }: Extract<Fact["claim"], { kind: "gap" }>) {
  return against === "indicator" ? sayIndicator(benchmark) : sayBenchmark(benchmark);
}

function indicatorPhrases(fact: Fact): Phrases {
  const { indicatorAbove, indicatorBelow, indicatorEqual, indicatorNearlyEqual } =
    FIGURE_PHRASES.averageGap;
  return {
    up: indicatorAbove,
    down: indicatorBelow,
    flat: indicatorEqual,
    nearlyFlat: indicatorNearlyEqual,
  }[movementOf(fact)];
}

type Basis = "level" | "growth" | "points";

function averagePhrases(fact: Fact, basis: Basis): Phrases {
  const { averageGap: words } = FIGURE_PHRASES;
  const growth = basis === "growth";
  switch (movementOf(fact)) {
    case "up":
      return growth ? words.growthAbove : words.above;
    case "down":
      return growth ? words.growthBelow : words.below;
    case "flat":
      return growth ? words.growthEqual : words.equal;
    case "nearlyFlat":
      return growth ? words.growthNearlyEqual : words.nearlyEqual;
  }
}

/** A gap to a target is always shown with enough decimals to be seen, so it is never nearly nothing. */
function targetPhrases(fact: Fact, basis: Basis): Phrases {
  const { value } = fact;
  if (isKeptWithin(fact)) return PHRASES.completion.within;
  const { targetGap: words } = FIGURE_PHRASES;
  const tables = {
    level: isScore(fact)
      ? isToMark(fact)
        ? { above: words.scoreAbove, below: words.scoreBelow, equal: words.scoreEqual }
        : { above: words.scoreAboveMark, below: words.scoreBelowMark, equal: words.scoreAtMark }
      : isOfYears(fact.period)
        ? { above: words.aboveOfYears, below: words.belowOfYears, equal: words.equalOfYears }
        : { above: words.above, below: words.below, equal: words.equal },
    growth: { above: words.growthAbove, below: words.growthBelow, equal: words.growthEqual },
    points: { above: words.pointsAbove, below: words.pointsBelow, equal: words.pointsEqual },
  };
  const table = tables[basis];
  const isStated = fact.claim.kind === "gap" && fact.claim.isStated && !isScore(fact);
  if (basis === "level" && value < 0 && isStated) return words.short;
  return value === 0 ? table.equal : value > 0 ? table.above : table.below;
}

/** What should stay low and has stayed at its target or under it. */
function isKeptWithin(fact: Fact): boolean {
  const { claim, value } = fact;
  const isOfLevel = claim.kind === "gap" && claim.against === "target" && claim.basis === "level";
  return isOfLevel && value <= 0 && isLowerBetter(fact) && hasTarget(fact);
}

function hasTarget({ operands }: Fact): boolean {
  return operands.some(({ role }) => role === "target");
}

/** A score is told with the mark it is held against. */
function isToMark(fact: Fact): boolean {
  return isScore(fact) && hasTarget(fact);
}
