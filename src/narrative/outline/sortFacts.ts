import type { Fact } from "../facts/fact";
import { placeIn, statementOf } from "../statements/statementOf";
import type { Slot } from "./claimOrder";

/** What is claimed of the subject as things are, by indicator. */
export type OwnClaims = ReadonlyMap<string, readonly OwnClaim[]>;

/** A claim and its place in a sentence, if it has one in sentences of achievements. */
export interface OwnClaim {
  readonly fact: Fact;
  readonly slot: Slot | undefined;
}

/** The facts of a text by what the outline makes of them, each pile in the order of the facts. */
export interface SortedFacts {
  readonly own: OwnClaims;
  readonly forecasts: readonly Fact[];
  readonly goals: readonly Fact[];
  /** What many facts come to. */
  readonly summaries: readonly Fact[];
  /** What districts and firms have done. */
  readonly cases: readonly Fact[];
  /** How far things have come in the districts. */
  readonly coverage: readonly Fact[];
  /** Who leads among the members, ranking by ranking. */
  readonly rankings: readonly Fact[];
  /** The figures of those who lead a ranking. */
  readonly leaders: readonly Fact[];
}

/** Looks at every fact once: a text has thousands, of which each part of it wants a few. */
export function sortFacts(facts: readonly Fact[], subject: string): SortedFacts {
  const own = new Map<string, OwnClaim[]>();
  const forecasts: Fact[] = [];
  const goals: Fact[] = [];
  const summaries: Fact[] = [];
  const cases: Fact[] = [];
  const coverage: Fact[] = [];
  const rankings: Fact[] = [];
  const leaders: Fact[] = [];
  for (const fact of facts) {
    const { kind } = fact.claim;
    const leads = isOfLeader(fact);
    if (leads) leaders.push(fact);
    if (fact.isCase) cases.push(fact);
    if (kind === "coverage") coverage.push(fact);
    if (kind === "leaders") rankings.push(fact);
    if (fact.entity !== subject) continue;
    if (kind === "goal") goals.push(fact);
    const statement = statementOf(fact);
    if (statement.sumsUp) summaries.push(fact);
    if (isForecast(fact)) forecasts.push(fact);
    else if (!leads) place({ fact, slot: placeIn(statement, fact) }, own);
  }
  return { own, forecasts, goals, summaries, cases, coverage, rankings, leaders };
}

function place(claim: OwnClaim, own: Map<string, OwnClaim[]>): void {
  const { indicator } = claim.fact;
  const claims = own.get(indicator);
  if (claims) claims.push(claim);
  else own.set(indicator, [claim]);
}

function isOfLeader({ claim }: Fact): boolean {
  return "leadsIn" in claim && claim.leadsIn !== undefined && claim.kind !== "leaders";
}

function isForecast({ claim }: Fact): boolean {
  return (claim.kind === "level" || claim.kind === "growth") && claim.status === "forecast";
}

/** The claims that have one of these places, in the order of the places. */
export function inSlots(claims: readonly OwnClaim[], slots: readonly Slot[]): readonly OwnClaim[] {
  const ordered: OwnClaim[] = [];
  for (const slot of slots) {
    for (const claim of claims) if (claim.slot === slot) ordered.push(claim);
  }
  return ordered;
}
