import { groupedBy } from "../../../groupedBy";
import type { Observation } from "../../../tables/observation";
import { OWN_GROUP, type Claim, type Fact, type Omission } from "../../facts/fact";
import { factsOf, omissionsOf } from "../../facts/factsOf";
import type { FactContext } from "../../facts/factContext";
import { computedRanks } from "../../../answers/computedRanks";
import { isNarrowerScope } from "../../../lexicon/rankScopes";
import { polarityOfPlace } from "../../facts/polarityOfPlace";
import { gather, type FactRule, type Findings } from "../../facts/factRule";
import { figuresOf } from "../../../answers/levels";
import { factIdentity } from "../../facts/factTopic";
import { readFact } from "../../facts/makeFact";
import { reconcile } from "../../../answers/reconcile";
import { operand } from "../../../answers/operand";
import { joinCells } from "../../../answers/sharedOperands";
import type { OwnFigure } from "../../../answers/ownFigures";

type RankClaim = Extract<Claim, { kind: "rank" }>;

/**
 * The subject's places: by level and by growth, among all members of a table and within its group, and those that
 * stand in the workbook. Of a stored place and a complete computation that contradict each other neither is said, and
 * the difference is reported.
 */
export const rankFacts: FactRule = (context) => {
  const facts: Fact[] = [];
  const omitted: Omission[] = [];
  const computedRankings = gather(context.current, (figure) => computedRankFacts(context, figure));
  const { facts: computed } = computedRankings;
  omitted.push(...computedRankings.omitted);
  const byIndicator = groupedBy(computed, ({ indicator }) => indicator);
  const matched = new Set<Fact>();
  for (const stored of context.current.filter(isStoredRank)) {
    const { indicator } = stored.observation;
    const open = (byIndicator.get(indicator) ?? []).filter((fact) => !matched.has(fact));
    const twin = twinOf(stored.observation, open);
    if (!twin) {
      facts.push(storedRank(context, stored, undefined));
      continue;
    }
    matched.add(twin);
    const { observation } = stored;
    const { source, reasons } = reconcile({
      stated: observation,
      computed: twin,
      cells: twin.operands.map(({ cell }) => cell),
      agrees: twin.value === observation.value,
      refuted: isRefuted(observation, twin),
    });
    if (source === "both") facts.push(confirmed(twin, observation));
    else if (source === "stated") facts.push(storedRank(context, stored, twin));
    const { claim } = twin;
    omitted.push(
      ...omissionsOf(context, observation, "rank", reasons).map((one) => ({ ...one, claim })),
    );
  }
  return { facts: [...facts, ...computed.filter((fact) => !matched.has(fact))], omitted };
};

function computedRankFacts(context: FactContext, figure: OwnFigure): Findings {
  const { thresholds } = context.settings;
  const found = computedRanks(context, figure, thresholds);
  return factsOf(context, figure.observation, "rank", found, (answer) => {
    const { value, basis, scope, count, peerNoun, missing, fromEnd, tiedWith } = answer;
    const known = missing === undefined ? { fromEnd: fromEnd ?? 0 } : { missing };
    return {
      claim: { kind: "rank", basis, scope, count, peerNoun, ...known, tiedWith },
      polarity: polarityOfPlace(value, count, thresholds),
      particulars: [basis, scope],
    };
  });
}

/**
 * A stored place that everybody's figures contradict is believed as little as the computed one. Among those that tie at
 * the decimals shown, the sheet may know more of them.
 */
function isRefuted({ value }: Observation, { value: place, claim }: Fact): boolean {
  if (claim.kind !== "rank" || claim.missing !== undefined) return false;
  return value < place || value > place + claim.tiedWith.length;
}

function isStoredRank({ observation }: OwnFigure): boolean {
  return observation.measure === "rank" || observation.measure === "growth-rank";
}

/** The computed place that a stored one is: by what it says, or, where it does not say by what, by the growth where that agrees. */
function twinOf(stored: Observation, computed: readonly Fact[]): Fact | undefined {
  const basis = stored.measure === "growth-rank" ? "growth" : "level";
  const said = computed.find((fact) => sameRanking(fact, stored, basis));
  if (!stored.basisUnsaid || said?.value === stored.value) return said;
  const byGrowth = computed.find((fact) => sameRanking(fact, stored, "growth"));
  return byGrowth?.value === stored.value ? byGrowth : said;
}

/** Whether a stored place and a computed one speak of the same ranking, as far as the workbook says. */
function sameRanking(fact: Fact, stored: Observation, basis: RankClaim["basis"]): boolean {
  const claim = fact.claim as RankClaim;
  if (claim.basis !== basis) return false;
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
    ...factIdentity("rank", computed.indicator, computed.entity, computed.period, told),
    claim: { ...claim, scope },
    ...joinCells(computed, { operands: [operand("checked", stored)] }),
  };
}

function storedRank(context: FactContext, stored: OwnFigure, twin: Fact | undefined): Fact {
  const { value, measure, indicator, tied, count, basisUnsaid } = stored.observation;
  const counted = stored.observation.scope ?? (twin?.claim as RankClaim | undefined)?.scope ?? "";
  const scope = narrowedScope(counted, stored.observation.note);
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
    ...(basisUnsaid && { basisUnsaid }),
  };
  const polarity = polarityOfPlace(value, count, context.settings.thresholds);
  const fact = readFact(context, stored, { claim, polarity }, about, [basis, scope]);
  const checked = (twin?.operands ?? []).map((one) => ({ ...one, role: "checked" as const }));
  return { ...fact, operands: [...fact.operands, ...checked] };
}

/**
 * 第1位 with the remark 粮食主产省 is the first of these alone: 全国粮食主产省. A remark that says what else is left as it is.
 */
function narrowedScope(scope: string, note: string | undefined): string {
  if (note === undefined || !isNarrowerScope(note)) return scope;
  return note.startsWith(scope) ? note : `${scope}${note}`;
}
