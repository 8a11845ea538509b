import { refuse } from "../../problem";
import type { Observation } from "../../tables/observation";
import { OWN_GROUP, type Claim, type Fact, type Omission } from "./fact";
import type { FactContext } from "./factContext";
import { computedRanks } from "./computedRanks";
import { polarityOfPlace } from "./polarityOfPlace";
import { gather, type FactRule } from "./factRule";
import { figuresOf } from "./levels";
import { factId, omission, operand, readFact } from "./makeFact";
import type { OwnFigure } from "./ownFigures";

type RankClaim = Extract<Claim, { kind: "rank" }>;

/**
 * The subject's places: by level and by growth, among all members of a table and within its group, and those that
 * stand in the workbook. A stored place that a complete computation contradicts is kept, the computed one is not
 * said, and the difference is reported.
 */
export const rankFacts: FactRule = (context) => {
  const facts: Fact[] = [];
  const omitted: Omission[] = [];
  const computedRankings = gather(context.current, (figure) => computedRanks(context, figure));
  const { facts: computed } = computedRankings;
  omitted.push(...computedRankings.omitted);
  const matched = new Set<Fact>();
  for (const stored of context.current.filter(isStoredRank)) {
    const twin = computed.find(
      (fact) => !matched.has(fact) && sameRanking(fact, stored.observation),
    );
    if (twin) matched.add(twin);
    if (twin?.value === stored.observation.value) facts.push(confirmed(twin, stored.observation));
    else facts.push(storedRank(context, stored, twin));
    if (twin && twin.value !== stored.observation.value) {
      omitted.push(contradiction(context, stored.observation, twin));
    }
  }
  return { facts: [...facts, ...computed.filter((fact) => !matched.has(fact))], omitted };
};

function isStoredRank({ observation }: OwnFigure): boolean {
  return observation.measure === "rank" || observation.measure === "growth-rank";
}

/** Whether a stored place and a computed one speak of the same ranking, as far as the workbook says. */
function sameRanking(fact: Fact, stored: Observation): boolean {
  const claim = fact.claim as RankClaim;
  const basis = stored.measure === "growth-rank" ? "growth" : "level";
  if (fact.indicator !== stored.indicator || claim.basis !== basis) return false;
  if ((claim.scope === OWN_GROUP) !== (stored.scope === OWN_GROUP)) return false;
  return claim.scope === "" || stored.scope === undefined || claim.scope === stored.scope;
}

/** A computed place that the workbook states as well: the computation tells who was counted, the cell is a witness. */
function confirmed(computed: Fact, stored: Observation): Fact {
  const claim = computed.claim as RankClaim;
  const scope = claim.scope === "" ? (stored.scope ?? "") : claim.scope;
  const told = [...(computed.counting ? [computed.counting] : []), claim.basis, scope];
  return {
    ...computed,
    id: factId("rank", computed.indicator, computed.entity, computed.period, told),
    claim: { ...claim, scope },
    operands: [...computed.operands, operand("checked", stored)],
  };
}

function storedRank(context: FactContext, stored: OwnFigure, twin: Fact | undefined): Fact {
  const { value, measure, indicator, tied, count } = stored.observation;
  const scope = stored.observation.scope ?? (twin?.claim as RankClaim | undefined)?.scope ?? "";
  const basis = measure === "growth-rank" ? "growth" : "level";
  const about = figuresOf(context.current, indicator)[0]?.observation ?? stored.observation;
  const fromEnd = count !== undefined && !tied && { fromEnd: count - value + 1 };
  const claim: RankClaim = {
    kind: "rank",
    basis,
    scope,
    ...fromEnd,
    tiedWith: [],
    ...(tied && { tiedUnnamed: tied }),
  };
  const polarity = polarityOfPlace(value, count, context.settings.thresholds);
  const fact = readFact(context, stored, { claim, polarity }, about, [basis, scope]);
  const checked = (twin?.operands ?? []).map((one) => ({ ...one, role: "checked" as const }));
  return { ...fact, operands: [...fact.operands, ...checked] };
}

function contradiction(context: FactContext, stored: Observation, twin: Fact): Omission {
  const { problem } = refuse("stored-differs", { stored: stored.value, computed: twin.value });
  const cells = [stored.cell, ...twin.operands.map(({ cell }) => cell)];
  return { ...omission(context, "rank", stored.indicator, problem, []), cells };
}
