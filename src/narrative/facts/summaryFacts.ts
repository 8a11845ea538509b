import { countOfItems } from "./countOfItems";
import type { Fact, Operand } from "./fact";
import type { FactRule } from "./factRule";
import { polarityOf } from "./kindsOfIndicator";

/**
 * 5项年度目标全面完成: every target of the year has been met. 5项年度目标完成4项: at least half of them have. Nothing is said where
 * one is without a figure.
 */
export const summaryFacts: FactRule = (context, found) => {
  const targets = context.current.filter(({ observation }) =>
    ["target", "growth-target", "points-target"].includes(observation.measure),
  );
  const outcomes = targets.flatMap(({ observation }) => {
    const outcome = found.find(({ operands }) =>
      operands.some(({ role, cell }) => role === "target" && cell === observation.cell),
    );
    return outcome ? [outcome] : [];
  });
  const met = outcomes.filter(isMet);
  const { fewestTargets } = context.settings.thresholds;
  const isWhole = targets.length >= fewestTargets && outcomes.length === targets.length;
  if (!isWhole || met.length * 2 < targets.length) return { facts: [], omitted: [] };
  const all = met.length === targets.length;
  const cells = outcomes.flatMap((one) => one.operands);
  const counted = outcomes.flatMap((one) => (isMet(one) ? one.operands : checked(one.operands)));
  const reached = countOfItems(context, { kind: "targets-met", all }, met.length, counted);
  const set = countOfItems(context, { kind: "targets-set" }, targets.length, cells);
  return { facts: all ? [reached] : [set, reached], omitted: [] };
};

/** What a target that was missed rests on is held against the number, not counted with. */
function checked(operands: readonly Operand[]): readonly Operand[] {
  return operands.map((one) => ({ ...one, role: "checked" }));
}

function isMet(fact: Fact): boolean {
  if (fact.claim.kind === "completion") return fact.value >= 1;
  return fact.claim.kind === "gap" && polarityOf(fact.value, fact) !== "bad";
}
