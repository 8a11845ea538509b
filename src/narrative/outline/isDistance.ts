import { INDICATOR_KINDS } from "../../answers/indicatorKinds";
import type { OwnClaim } from "./sortFacts";

/** How far one figure is from another moves with both of them: its own moves and records are no news. */
export function isDistance(claims: readonly OwnClaim[]): boolean {
  return claims.some(
    ({ fact: { unit, indicator, claim } }) =>
      claim.kind === "level" && unit.base === "points" && INDICATOR_KINDS.distance.test(indicator),
  );
}
