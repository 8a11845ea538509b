import type { Fact } from "../facts/fact";
import { HOUSE_SETTINGS } from "../settings/houseSettings";
import { slotOf, slotsSaid } from "./claimOrder";
import { expectedPlace } from "./expectedHeadlines";
import type { Limits, Member, Outline } from "./outline";

/**
 * The headline figures of the brief text. Chosen by the names of the indicators, never by values or by the claims that values
 * make, and told in the order of the workbook.
 */
export function headlineMembers(
  members: readonly Member[],
  about: Outline["about"],
  { headlines }: Limits = HOUSE_SETTINGS.limits,
): readonly Member[] {
  return members
    .filter(({ part, again }) => !part && !again)
    .map((member, index) => ({ member, index, expected: expectedPlace(member.indicator, about) }))
    .sort((a, b) => a.expected - b.expected || a.index - b.index)
    .slice(0, headlines)
    .sort((a, b) => a.index - b.index)
    .map(({ member }) => ({ ...member, facts: headlineClaims(member.facts) }));
}

/** What the brief text says of it: level, growth and place. */
function headlineClaims(facts: readonly Fact[]): readonly Fact[] {
  const said = slotsSaid("brief", "headline");
  return facts.filter((fact) => said.includes(slotOf(fact) ?? ""));
}
