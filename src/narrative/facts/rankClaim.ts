import type { Claim, Fact } from "./fact";

export type RankClaim = Extract<Claim, { kind: "rank" }>;

export function rankClaimOf(fact: Fact): RankClaim {
  if (fact.claim.kind !== "rank") throw new Error(`${fact.id} is no rank`);
  return fact.claim;
}

/** Where the workbook does not say among whom, or not all members have figures, the members are counted out. */
export function isCountedOut({ scope, missing }: RankClaim): boolean {
  return scope === "" || missing !== undefined;
}

/** Whether nobody is known to share the place. */
export function isAlone({ tiedWith, tiedUnnamed }: RankClaim): boolean {
  return tiedWith.length === 0 && !tiedUnnamed;
}
