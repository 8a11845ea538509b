import { keyMatcherOf, type Entry } from "./entry";

/** Of what the mean of others is told, beside 全省平均. */
export const BENCHMARK_MEASURES: readonly Entry<"growth" | "completion">[] = [
  {
    id: "benchmark.growth",
    words: {
      增速: "全州平均增速（%）",
      增长率: "全市平均增长率",
      增长: "全省平均增长（%）",
      增幅: "增幅全县均值",
    },
    meaning: "growth",
    not: ["平均增速"],
    from: "assessment sheets of cities and of counties",
  },
  {
    id: "benchmark.completion",
    words: { 完成率: "完成率全市均值" },
    meaning: "completion",
    from: "assessment sheets of cities and of counties",
  },
];

const atStart = keyMatcherOf(BENCHMARK_MEASURES, "start");
const atEnd = keyMatcherOf(BENCHMARK_MEASURES, "end");

/** A word that says of what a mean is, and the measure that it makes of it. */
export interface BenchmarkMeasure {
  readonly word: string;
  readonly measure: "growth" | "completion";
}

/** The measure that stands before the mean of an area, if one does. */
export function benchmarkMeasureAt(key: string): BenchmarkMeasure | undefined {
  return saidBy(atStart(key));
}

/** The measure that stands behind the mean of an area, if one does. */
export function benchmarkMeasureBehind(key: string): BenchmarkMeasure | undefined {
  return saidBy(atEnd(key));
}

function saidBy(found: ReturnType<typeof atEnd>): BenchmarkMeasure | undefined {
  return found && { word: found.word, measure: found.entry.meaning };
}
