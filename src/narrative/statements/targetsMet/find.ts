import { countOfItems } from "../../facts/countOfItems";
import type { Fact, Operand } from "../../facts/fact";
import type { OwnFigure } from "../../../answers/ownFigures";
import type { FactContext } from "../../facts/factContext";
import type { FactRule } from "../../facts/factRule";
import type { CellAddress } from "../../../workbook/workbook";
import { polarityOf } from "../../../answers/kindsOfIndicator";

/**
 * 5项年度目标全面完成: every target of the year has been met. 5项年度目标完成4项: at least half of them have. Nothing is said where
 * one is without a figure. What a budget gives is no goal among goals. Nor is anything counted where goals are parts of others, or one is
 * set twice: nobody knows how many these are.
 */
export const summaryFacts: FactRule = (context, found) => {
  const set = context.current.filter(({ observation }) =>
    ["target", "growth-target", "points-target"].includes(observation.measure),
  );
  const goals = set.filter(({ observation }) => observation.aim !== "budget");
  const targets = goals.length > 0 ? goals : set;
  if (!areApart(context, targets)) return { facts: [], omitted: [] };
  const byTarget = outcomesByTarget(found);
  const outcomes = targets.flatMap(({ observation }) => byTarget.get(observation.cell) ?? []);
  if (!outcomes.every(isJudged)) return { facts: [], omitted: [] };
  const met = outcomes.filter(isMet);
  const { fewestTargets } = context.settings.thresholds;
  const isWhole = targets.length >= fewestTargets && outcomes.length === targets.length;
  if (!isWhole || met.length * 2 < targets.length) return { facts: [], omitted: [] };
  const all = met.length === targets.length;
  const cells = outcomes.flatMap((one) => one.operands);
  const counted = outcomes.flatMap((one) => (isMet(one) ? one.operands : checked(one.operands)));
  const reached = countOfItems(context, { kind: "targets-met", all }, met.length, {
    operands: counted,
  });
  const counts = countOfItems(context, { kind: "targets-set" }, targets.length, {
    operands: cells,
  });
  return { facts: all ? [reached] : [counts, reached], omitted: [] };
};

/** Whether each goal is one of its own, and each that the sheet gives a rate of is set down. */
function areApart({ current }: FactContext, targets: readonly OwnFigure[]): boolean {
  const names = targets.map(({ observation }) => observation.indicator);
  const set = new Set(names);
  const isApart = ({ observation: { measure, indicator, partOf = "" } }: OwnFigure): boolean =>
    measure !== "completion" || set.has(indicator) || set.has(partOf);
  return (
    set.size === names.length &&
    targets.every(({ observation: { partOf = "" } }) => !set.has(partOf)) &&
    current.every(isApart)
  );
}

/** What was made first of each target's cell. */
function outcomesByTarget(found: readonly Fact[]): ReadonlyMap<CellAddress, Fact> {
  const outcomes = new Map<CellAddress, Fact>();
  for (const fact of found) {
    for (const { role, cell } of fact.operands) {
      if (role === "target" && !outcomes.has(cell)) outcomes.set(cell, fact);
    }
  }
  return outcomes;
}

/** What a target that was missed rests on is held against the number, not counted with. */
function checked(operands: readonly Operand[]): readonly Operand[] {
  return operands.map((one) => ({ ...one, role: "checked" }));
}

/** Whether it is known which side of its target an indicator should be on. */
function isJudged(fact: Fact): boolean {
  return fact.claim.kind === "completion" || polarityOf(1, fact) !== "neutral";
}

function isMet(fact: Fact): boolean {
  if (fact.claim.kind === "completion") return fact.value >= 1;
  return fact.claim.kind === "gap" && polarityOf(fact.value, fact) !== "bad";
}
