import type { Fact } from "../facts/fact";
import { isLowerBetter } from "../../answers/kindsOfIndicator";
import { quantityOf } from "./evidenceOf";
import { fill, joinNodes, type Nodes } from "./fill";
import { distanceOf } from "../plan/problemRules";
import { sayBenchmark } from "../naming/names";
import { PHRASES } from "./phrases";
import type { QuantityText } from "../narrative";
import { say, sayOf } from "./say";
import type { Voice } from "./voice";

/**
 * What is worse than a benchmark, or than several at once: 低于全省平均水平0.93个百分点; far from it the benchmark itself is
 * quoted, 远低于全省2.28%和全国2.54%的水平.
 */
export function benchmarkClause(gaps: readonly Fact[], voice: Voice): Nodes {
  const [first] = gaps;
  if (!first) return [];
  const { problem } = PHRASES;
  const isAbove = isLowerBetter(first);
  const distance = distanceOf(first, voice.settings.thresholds);
  if (distance === "far") {
    const words = isAbove ? problem.farAbove : problem.farBelow;
    const areAverages = gaps.every(isAverage);
    const kind = areAverages ? problem.averageLevel : problem.atLevel;
    const benchmarks = joinNodes(
      gaps.map((fact) => quotedBenchmark(fact, areAverages)),
      "、",
      "和",
    );
    return sayOf(words, gaps, voice, { benchmarks, level: kind[0] });
  }
  if (gaps.length > 1) {
    const words = isAbove ? problem.aboveEach : problem.belowEach;
    const names = gaps.map((fact): Nodes => [{ type: "name", text: sayBenchmark(nameOf(fact)) }]);
    const values = gaps.map((fact): Nodes => [quantityOf(fact)]);
    const slots = {
      benchmarks: joinNodes(names, "、", "和"),
      values: joinNodes(values, "、", "和"),
    };
    return fill(words, voice.turn, slots);
  }
  const { above, below, slightlyAbove, slightlyBelow } = problem;
  const [over, under] = distance === "near" ? [slightlyAbove, slightlyBelow] : [above, below];
  return say(isAbove ? over : under, first, voice, {
    benchmark: [{ type: "name", text: sayBenchmark(nameOf(first)) }],
  });
}

function nameOf({ claim }: Fact): string {
  return claim.kind === "gap" ? claim.benchmark : "";
}

function isAverage({ claim }: Fact): boolean {
  return claim.kind === "gap" && claim.against === "average";
}

/** 全省2.28%: whose it is, and the figure as its cell shows it; 全省平均7.6件 beside 全省9.8件. */
function quotedBenchmark(fact: Fact, areAverages: boolean): Nodes {
  const average = fact.operands.find(({ role }) => role === "average");
  if (!average) throw new Error(`${fact.id} has no benchmark to quote`);
  const { value, unit, decimals } = average;
  const quantity: QuantityText = {
    type: "quantity",
    factId: `benchmark|${fact.id}`,
    topic: { ...fact.topic, figure: "benchmark" },
    kind: "level",
    value,
    unit,
    decimals,
    rule: "read",
    operands: [{ ...average, role: "value" }],
  };
  const whose = nameOf(fact).replace(/平均[值数]?$|均值$|水平$/, "");
  const name = isAverage(fact) && !areAverages ? `${whose}${PHRASES.problem.average[0]}` : whose;
  return [{ type: "name", text: name }, quantity];
}
