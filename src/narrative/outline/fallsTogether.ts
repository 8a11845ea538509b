import { printPeriod } from "../../quantity/printPeriod";
import { groupedBy } from "../../groupedBy";
import type { Fact } from "../facts/fact";
import { movementOf } from "../facts/movement";
import type { FallsSentence, ProblemSentence } from "./outline";

/**
 * Problems of one theme that say nothing but that something fell, in one sentence: 甲、乙比上年分别下降25.5%和11.5%. The
 * sentence is the same whatever falls, so that a figure that turns changes it and no other.
 */
export function fallsTogether(
  theme: string,
  problems: readonly ProblemSentence[],
): readonly (ProblemSentence | FallsSentence)[] {
  const isAlike = (one: ProblemSentence): boolean => one.fell === true || isBehind(one);
  const groups = groupedBy(problems.filter(isAlike), groupOf);
  return problems.flatMap((problem): readonly (ProblemSentence | FallsSentence)[] => {
    const group = groups.get(groupOf(problem)) ?? [];
    if (!isAlike(problem) || (!problem.fell && group.length < 2)) return [problem];
    return group[0] === problem ? [together(theme, problem, group)] : [];
  });
}

/** Parts of one total fall together; what is part of nothing, with its like. */
function groupOf(fall: ProblemSentence): string {
  const [{ claim, partOf = "" } = { claim: undefined }] = fall.failings;
  const behind = claim?.kind === "gap" ? claim.benchmark : partOf;
  return `${wayOf(fall)} ${periodOf(fall)} ${behind}`;
}

function together(
  theme: string,
  first: ProblemSentence,
  group: readonly ProblemSentence[],
): FallsSentence {
  const { ofPeriod } = first;
  return {
    kind: "falls",
    theme,
    way: wayOf(first),
    ...(ofPeriod && { ofPeriod }),
    members: group.map(({ indicator, failings }) => ({
      indicator,
      part: false,
      again: false,
      facts: failings,
    })),
  };
}

/** Grown, and less than somebody else: how much it grew has been told among the results. */
function isBehind({ failings: [gap, ...others], family }: ProblemSentence): boolean {
  const isOne = gap?.claim.kind === "gap" && others.length === 0 && family === undefined;
  return isOne && gap.claim.basis === "growth" && gap.claim.against !== "target" && gap.value < 0;
}

function wayOf(problem: ProblemSentence): FallsSentence["way"] {
  if (isBehind(problem)) return "behind";
  const [fall] = problem.failings;
  return fall && isRise(fall) ? "up" : "down";
}

function isRise(fall: Fact): boolean {
  return movementOf(fall) === "up";
}

function periodOf({ ofPeriod }: ProblemSentence): string {
  return ofPeriod ? printPeriod(ofPeriod) : "";
}
