import type { Fact } from "../facts/fact";
import type { ForecastSentence } from "./outline";

/**
 * Expected levels in the same unit stand in one sentence: 预计新增销售收入9000万元以上、税收450万元以上; one that has its growth
 * with it: 预计总收入达到500亿元，同比增长42%, and behind a total its parts with theirs.
 */
export function forecastSentences(facts: readonly Fact[]): readonly ForecastSentence[] {
  const sentences: Fact[][] = [];
  const growths = new Map(facts.filter(isGrowth).map((one) => [one.indicator, one]));
  const grown = facts.filter((one) => isLevel(one) && growths.has(one.indicator));
  const paired = new Set(grown.map(({ indicator }) => indicator));
  for (const fact of facts) {
    const growth = growths.get(fact.indicator);
    if (paired.has(fact.indicator)) {
      if (!isLevel(fact) || !growth) continue;
      const total = sentences[sentences.length - 1];
      if (total && fact.partOf !== undefined && total[0]?.indicator === fact.partOf)
        total.push(fact, growth);
      else sentences.push([fact, growth]);
      continue;
    }
    const sentence = sentences[sentences.length - 1];
    if (sentence && isLevel(fact) && sentence.every((one) => isAlike(one, fact)))
      sentence.push(fact);
    else sentences.push([fact]);
  }
  return sentences.map((together) => ({ kind: "forecast", facts: together }));
}

function isAlike(one: Fact, other: Fact): boolean {
  return isLevel(one) && one.unit.base === other.unit.base;
}

function isLevel({ claim }: Fact): boolean {
  return claim.kind === "level";
}

function isGrowth({ claim }: Fact): boolean {
  return claim.kind === "growth";
}
