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
  const groups = groupedBy(
    problems.filter(({ fell }) => fell),
    groupOf,
  );
  return problems.flatMap((problem): readonly (ProblemSentence | FallsSentence)[] => {
    if (!problem.fell) return [problem];
    const group = groups.get(groupOf(problem)) ?? [];
    return group[0] === problem ? [together(theme, problem, group)] : [];
  });
}

/** Parts of one total fall together; what is part of nothing, with its like. */
function groupOf(fall: ProblemSentence): string {
  return `${wayOf(fall)} ${periodOf(fall)} ${fall.failings[0]?.partOf ?? ""}`;
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

function wayOf({ failings: [fall] }: ProblemSentence): FallsSentence["way"] {
  return fall && isRise(fall) ? "up" : "down";
}

function isRise(fall: Fact): boolean {
  return movementOf(fall) === "up";
}

function periodOf({ ofPeriod }: ProblemSentence): string {
  return ofPeriod ? printPeriod(ofPeriod) : "";
}
