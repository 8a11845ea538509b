import type { Fact, HistoryClaim } from "../facts/fact";
import { chineseNumeral } from "./chineseNumeral";
import type { Nodes } from "./fill";
import { sincePeriod } from "./periodText";
import { PHRASES, type Phrases } from "./phrases";
import { say } from "./say";
import type { Voice } from "./voice";

/** What the years before make of a figure: 创历史新高, 连续3年增长, 实现零的突破. */
export function historyClause(fact: Fact, voice: Voice): Nodes {
  const { claim } = fact;
  if (!isHistory(claim)) throw new Error(`Cannot word ${fact.id} as history`);
  const since: Nodes = claim.kind === "average-growth" ? [sincePeriod(claim.since, voice)] : [];
  const doubled = claim.kind === "multiple" ? sayDoublings(doublings(fact.value)) : "";
  return say(phrasesFor(fact, claim, voice), fact, voice, { since, doubled });
}

export function isHistory(claim: Fact["claim"]): claim is HistoryClaim {
  return HISTORY.includes(claim.kind);
}

const HISTORY: readonly Fact["claim"]["kind"][] = [
  "record",
  "streak",
  "average-growth",
  "first",
  "turn",
  "multiple",
];

function phrasesFor(fact: Fact, claim: HistoryClaim, { inYear, settings }: Voice): Phrases {
  const { streak, averageGrowth, first, turn, multiple } = PHRASES;
  switch (claim.kind) {
    case "record":
      return inYear ? RECORDS_IN_YEAR[claim.standing] : RECORDS[claim.standing];
    case "streak": {
      const { rise, fall, riseInYear, fallInYear, rateRise, rateFall } = streak;
      if (claim.ofRate) return claim.direction === "rise" ? rateRise : rateFall;
      if (inYear) return claim.direction === "rise" ? riseInYear : fallInYear;
      return claim.direction === "rise" ? rise : fall;
    }
    case "average-growth": {
      const { up, down, flat } = averageGrowth;
      return fact.value === 0 ? flat : fact.value > 0 ? up : down;
    }
    case "first":
      return claim.reached ? first.reached : first.notYet;
    case "turn": {
      const { profit, loss, positive, negative } = turn;
      const isPositive = claim.to === "positive";
      if (PROFITS.test(fact.indicator)) return isPositive ? profit : loss;
      return isPositive ? positive : negative;
    }
    case "multiple": {
      const { doubled, doubledTimes, times, timesInYear } = multiple;
      if (fact.value >= settings.thresholds.timesInFigures) return inYear ? timesInYear : times;
      return doublings(fact.value) > 1 ? doubledTimes : doubled;
    }
  }
}

/** How often a figure has doubled: 翻两番 is four times as much. */
function doublings(times: number): number {
  return Math.floor(Math.log2(times));
}

/** 翻两番, and not 翻二番. */
function sayDoublings(count: number): string {
  return count === 2 ? "两" : chineseNumeral(count);
}

const { record } = PHRASES;
const RECORDS = { high: record.high, "equals-high": record.equalsHigh, low: record.low };
const RECORDS_IN_YEAR = {
  high: record.highInYear,
  "equals-high": record.equalsHighInYear,
  low: record.lowInYear,
};

/** What is above zero is 盈, what is below 亏. */
const PROFITS = /利润|盈余|收益|净利/;
