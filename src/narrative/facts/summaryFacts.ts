import type { Unit } from "../../quantity/unit";
import type { Fact, Operand } from "./fact";
import type { FactContext } from "./factContext";
import type { FactRule } from "./factRule";
import { polarityOf } from "./kindsOfIndicator";
import { factId } from "./makeFact";

const ITEMS: Unit = { symbol: "项", base: "项", factor: 1 };

/**
 * What several facts come to: 5项年度目标全面完成, where every target of the year has been met and none is without a figure;
 * and how many indicators hold the first, second and third place in a scope, where some hold the first.
 */
export const summaryFacts: FactRule = (context, found) => ({
  facts: [...targetsMet(context, found), ...tallies(context, found)],
  omitted: [],
});

function targetsMet(context: FactContext, found: readonly Fact[]): readonly Fact[] {
  const targets = context.current.filter(({ observation }) =>
    ["target", "growth-target", "points-target"].includes(observation.measure),
  );
  const against = targets.map(({ observation }) =>
    found.find((fact) =>
      fact.operands.some(({ role, cell }) => role === "target" && cell === observation.cell),
    ),
  );
  const met = against.filter((fact) => fact !== undefined && isMet(fact));
  const { fewestTargets } = context.settings.thresholds;
  if (targets.length < fewestTargets || met.length < targets.length) return [];
  const operands = met.flatMap((fact) => fact?.operands ?? []);
  return [summary(context, "targets-met", "", targets.length, operands, { kind: "targets-met" })];
}

function isMet(fact: Fact): boolean {
  if (fact.claim.kind === "completion") return fact.value >= 1;
  return fact.claim.kind === "gap" && polarityOf(fact.value, fact) !== "bad";
}

function tallies(context: FactContext, found: readonly Fact[]): readonly Fact[] {
  const { fewestPlaces } = context.settings.thresholds;
  const byScope = new Map<string, Fact[]>();
  for (const fact of found) {
    if (fact.claim.kind !== "rank" || fact.claim.basis !== "level" || fact.partOf) continue;
    const { scope } = fact.claim;
    if (scope !== "") byScope.set(scope, [...(byScope.get(scope) ?? []), fact]);
  }
  return [...byScope].flatMap(([scope, ranks]) =>
    ranks.length < fewestPlaces || ranks.every(({ value }) => value > 1)
      ? []
      : tally(context, scope, ranks),
  );
}

function tally(context: FactContext, scope: string, ranks: readonly Fact[]): readonly Fact[] {
  const operands = ranks.flatMap((fact) => fact.operands);
  const { placesTallied } = context.settings.limits;
  return Array.from({ length: placesTallied }, (_, index) => index + 1).flatMap((place) => {
    const held = ranks.filter(({ value }) => value === place).length;
    if (held === 0) return [];
    const claim = { kind: "rank-tally", scope, place, of: ranks.length } as const;
    return [summary(context, "rank-tally", `${scope} ${place}`, held, operands, claim)];
  });
}

function summary(
  { subject, period }: FactContext,
  rule: "targets-met" | "rank-tally",
  particular: string,
  value: number,
  operands: readonly Operand[],
  claim: Fact["claim"],
): Fact {
  return {
    id: factId(claim.kind, "", subject, period, particular === "" ? [] : [particular]),
    indicator: "",
    entity: subject,
    ...(period && { period }),
    value,
    unit: ITEMS,
    decimals: 0,
    rule,
    operands,
    claim,
    polarity: "good",
  };
}
