import { PLACE } from "../../quantity/unit";
import { SELF, type Observation } from "../../tables/observation";
import { OWN_GROUP, type Claim, type Fact } from "./fact";
import type { FactContext } from "./factContext";
import { gather, NOTHING, type Findings } from "./factRule";
import { makeFact, omission, operand } from "./makeFact";
import type { OwnFigure } from "./ownFigures";
import { placeAmong } from "./ranking";
import { polarityOfPlace } from "./polarityOfPlace";
import { peerNounOf, scopeOf } from "./scopeOf";

/**
 * Every place that a figure's tables yield, among all members and within the group. Two tables that yield different
 * places in one scope are both left out.
 */
export function computedRanks(context: FactContext, figure: OwnFigure): Findings {
  const { observation, repeats } = figure;
  const { measure, indicator } = observation;
  if (measure !== "level" && measure !== "growth") return NOTHING;
  const cells = [observation, ...repeats];
  const rankings = cells
    .filter(({ entityRole }) => entityRole === "member")
    .flatMap((own) => [{ own }, ...(own.group === undefined ? [] : [{ own, group: own.group }])]);
  const { facts, omitted } = gather(rankings, ({ own, group }: Ranked) =>
    computedRank(context, figure, own, group),
  );
  const contested = facts.filter((fact) =>
    facts.some((other) => other.id === fact.id && other.value !== fact.value),
  );
  const [contest] = contested.map(() =>
    omission(context, "rank", indicator, { code: "conflicting-values" }, cells),
  );
  return {
    facts: facts.filter(
      (fact, index) =>
        !contested.includes(fact) &&
        facts.findIndex(({ id }) => id === fact.id) === index &&
        !facts.some((other) => isSameField(fact, other)),
    ),
    omitted: [...omitted, ...(contest ? [contest] : [])],
  };
}

/** Where a table lists one group only, a place is told once: in the scope that has a name, else in the group. */
function isSameField({ claim }: Fact, { claim: other }: Fact): boolean {
  if (claim.kind !== "rank" || other.kind !== "rank") return false;
  if (claim.basis !== other.basis || claim.count !== other.count) return false;
  return claim.scope === OWN_GROUP
    ? other.scope !== OWN_GROUP && other.scope !== ""
    : claim.scope === "" && other.scope === OWN_GROUP;
}

interface Ranked {
  readonly own: Observation;
  readonly group?: string;
}

function computedRank(
  context: FactContext,
  { observation, repeats }: OwnFigure,
  own: Observation,
  group: string | undefined,
): Findings {
  const { thresholds } = context.settings;
  const members = context.membersOf(own.table);
  if (members.size <= thresholds.fewestPeers || isWhole(context, own)) return NOTHING;
  const found = placeAmong(context.field, own, thresholds, group);
  if (!found.ok) {
    const isSmallGroup = found.problem.code === "no-peers" && group !== undefined;
    if (isSmallGroup) return NOTHING;
    const { problem } = found;
    return { facts: [], omitted: [omission(context, "rank", own.indicator, problem, [own])] };
  }
  const { place, count, tiedWith, names, operands } = found.value;
  const missing = group === undefined ? members.size - count : 0;
  const claim: Extract<Claim, { kind: "rank" }> = {
    kind: "rank",
    basis: own.measure === "growth" ? "growth" : "level",
    scope: group === undefined ? scopeOf(context, own) : OWN_GROUP,
    count,
    peerNoun: peerNounOf(names),
    ...(missing > 0 ? { missing } : { fromEnd: count - place - tiedWith.length + 1 }),
    tiedWith,
  };
  const others = [observation, ...repeats].filter((other) => other !== own);
  const body = {
    value: place,
    unit: PLACE,
    decimals: 0,
    rule: "rank",
    operands: [...operands, ...others.map((other) => operand("checked", other))],
    claim,
    polarity: polarityOfPlace(place, count, thresholds),
  } as const;
  const fact = makeFact(context, observation, body, [claim.basis, claim.scope]);
  return { facts: [fact], omitted: [] };
}

/** 本市 above the counties of 全市 is what they are parts of, and has no place among them. */
function isWhole(context: FactContext, own: Observation): boolean {
  const name = own.entity === SELF ? (context.reading.selfName ?? "") : own.entity;
  const [, level] = /^[本我](.)$/.exec(name) ?? [];
  return level !== undefined && scopeOf(context, own) === `全${level}`;
}
