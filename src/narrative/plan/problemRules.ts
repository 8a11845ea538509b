import type { Fact, Operand } from "../facts/fact";
import type { Thresholds } from "../settings/settingsSchema";
import type { Clause } from "./clause";

/** Which pieces of bad news about one indicator share a clause. */
export interface ProblemRule {
  readonly decides: "problem";
  readonly name: string;
  readonly because: string;
  /** Those at the head of the list that share one; none where the rule does not hold. */
  readonly run: (failings: readonly Fact[], thresholds: Thresholds) => readonly Fact[];
}

/** The first that holds. */
export const PROBLEM_RULES = [
  {
    decides: "problem",
    name: "benchmarks",
    because: "gaps to benchmarks that are as far off share a predicate: 分别低于全省和全国水平",
    run: benchmarkRun,
  },
  {
    decides: "problem",
    name: "shortcoming",
    because: "any other shortcoming is told by itself",
    run: (failings) => failings.slice(0, 1),
  },
] as const satisfies readonly ProblemRule[];

/** The clauses of bad news about one indicator. */
export function problemClauses(
  failings: readonly Fact[],
  thresholds: Thresholds,
): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let at = 0; at < failings.length;) {
    const rest = failings.slice(at);
    for (const { name, run } of PROBLEM_RULES) {
      const about = run(rest, thresholds);
      if (about.length === 0) continue;
      const form = about.length > 1 ? "each" : "one";
      const joint = at === 0 ? "" : "，";
      clauses.push({ about, form, joint, because: name, ...(at > 0 && { joinedBy: name }) });
      at += about.length;
      break;
    }
  }
  return clauses;
}

/** The first of these and all right behind it that are as far from their benchmarks: they share a predicate. */
function benchmarkRun(failings: readonly Fact[], thresholds: Thresholds): readonly Fact[] {
  const [first] = failings;
  if (!first || !isBenchmarkGap(first)) return [];
  const distance = distanceOf(first, thresholds);
  const end = failings.findIndex(
    (fact) => !isBenchmarkGap(fact) || distanceOf(fact, thresholds) !== distance,
  );
  return end < 0 ? failings : failings.slice(0, end);
}

/** Against what the workbook gives for others, by level: an average, a total, another indicator. */
export function isBenchmarkGap({ claim }: Pick<Fact, "claim">): boolean {
  return claim.kind === "gap" && claim.against !== "target" && claim.basis !== "growth";
}

export function distanceOf(
  { operands }: Fact,
  { farFromBenchmark, nearBenchmark }: Thresholds,
): Distance {
  const own = operands.find(({ role }) => role === "subject");
  const average = operands.find(({ role }) => role === "average");
  const benchmark = average ? inBase(average) : 0;
  if (!own || benchmark <= 0) return "plain";
  const share = Math.abs(inBase(own) - benchmark) / benchmark;
  if (share >= farFromBenchmark) return "far";
  return share < nearBenchmark ? "near" : "plain";
}

function inBase({ value, unit }: Operand): number {
  return value * unit.factor;
}

/** How far from what it is compared with, by the thresholds of the settings. */
export type Distance = "far" | "plain" | "near";
