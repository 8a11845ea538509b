import type { Fact } from "../facts/fact";
import type { ForecastSentence } from "./outline";

/** Expected levels in the same unit stand in one sentence: 预计新增销售收入9000万元以上、税收450万元以上. */
export function forecastSentences(facts: readonly Fact[]): readonly ForecastSentence[] {
  const sentences: Fact[][] = [];
  for (const fact of facts) {
    const sentence = sentences[sentences.length - 1];
    const [first] = sentence ?? [];
    if (sentence && first && isLevel(first) && isLevel(fact) && first.unit.base === fact.unit.base)
      sentence.push(fact);
    else sentences.push([fact]);
  }
  return sentences.map((together) => ({ kind: "forecast", facts: together }));
}

function isLevel({ claim }: Fact): boolean {
  return claim.kind === "level";
}
