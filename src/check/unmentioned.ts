import { readAnswer } from "../answers/answer";
import { isLowerBetter } from "../answers/kindsOfIndicator";
import { actualLevels } from "../answers/levels";
import { previousYear } from "../quantity/previousYear";
import { asking } from "./answers/asking";
import { growthOf, pointsOf } from "./answers/changes";
import type { Known } from "./answers/known";
import { completionOf } from "./answers/parts";
import type { DraftContext } from "./draft/draftContext";
import { meantIndicators } from "./names/meantIndicators";
import type { Checked } from "./report";

/** The subject's metrics that the text does not mention, bad news first: what fell or missed its target. */
export function unmentionedIn(
  checked: readonly Checked[],
  context: DraftContext,
): readonly Known[] {
  const { subject, period } = context;
  const mentioned = new Set<string>();
  for (const { statement, judgement } of checked) {
    if (judgement.known) mentioned.add(judgement.known.indicator);
    for (const { indicator } of meantIndicators(statement, context).indicators) {
      mentioned.add(indicator);
    }
  }
  const at = context.standpoints(subject.entity, period);
  const found = new Map<string, Known>();
  for (const figure of actualLevels(at)) {
    const { indicator, partOf } = figure.observation;
    if (mentioned.has(indicator) || found.has(indicator) || partOf !== undefined) continue;
    found.set(indicator, {
      answer: readAnswer(figure),
      basis: "stated",
      indicator,
      entity: subject.entity,
      ...(period && { period }),
    });
  }
  const graded = [...found.values()].map((known) => ({
    known,
    badness: badnessOf(known, context),
  }));
  return graded.sort((a, b) => b.badness - a.badness).map(({ known }) => known);
}

/** 2 for a missed target, 1 for a turn for the worse. */
function badnessOf({ indicator, entity }: Known, { standpoints, period }: DraftContext): number {
  const from = asking(standpoints, entity, indicator, period);
  const [completion] = completionOf(from);
  if (completion && completion.answer.value < 1) return 2;
  const base = period && previousYear(period);
  const [change] = [...growthOf(from, base), ...pointsOf(from, base)];
  if (!change || change.answer.value === 0) return 0;
  const isWorse = change.answer.value < 0 !== isLowerBetter({ indicator });
  return isWorse ? 1 : 0;
}
