import type { Fact } from "../facts/fact";
import { groupedBy } from "../../groupedBy";
import { isAdditive } from "../../answers/kindsOfIndicator";

/** A total and all its 其中 parts, as facts. */
export interface PartGroup {
  readonly total: Fact;
  readonly parts: readonly Fact[];
}

/** The totals that two or more parts belong to, counted alike; figures such as 近20 and forecasts add up to nothing. */
export function partGroups(facts: readonly Fact[]): readonly PartGroup[] {
  const levels = facts.filter(isSummand);
  return levels.flatMap((total): readonly PartGroup[] => {
    const all = levels.filter(
      (part) =>
        part !== total && part.partOf === total.indicator && part.counting === total.counting,
    );
    const byBreakdown = groupedBy(all, ({ told }) => told?.breakdown);
    return [...byBreakdown.values()].flatMap((parts) =>
      parts.length > 1 ? [{ total, parts }] : [],
    );
  });
}

function isSummand(fact: Fact): boolean {
  const { claim, qualifier } = fact;
  if (claim.kind !== "level" || claim.leadsIn !== undefined) return false;
  return claim.status !== "forecast" && !qualifier && isAdditive(fact);
}
