import type { Fact } from "../facts/fact";
import { HOUSE_SETTINGS } from "../settings/houseSettings";
import { slotOf, slotsSaid } from "./claimOrder";
import { isDeed } from "./deeds";
import { expectedPlace, isExpected } from "./expectedHeadlines";
import type { Length, Limits, Member } from "./outline";

/**
 * The headline figures. Chosen by the names of the indicators, never by values or by the claims that values make, and
 * told in the order of the workbook. Empty where the text has too few indicators to need any.
 */
export function headlineMembers(
  members: readonly Member[],
  length: Length,
  { headlines, fewestForOpening }: Limits = HOUSE_SETTINGS.limits,
): readonly Member[] {
  const all = members.filter(({ part, again }) => !part && !again);
  const own = length === "brief" ? all : all.filter(isHeadline);
  if (length !== "brief" && (all.length < fewestForOpening || own.length < FEWEST)) return [];
  const ranked = own
    .map((member, index) => ({
      member,
      index,
      expected: expectedPlace(member.indicator),
    }))
    .sort((a, b) => a.expected - b.expected || a.index - b.index)
    .slice(0, headlines);
  return ranked
    .sort((a, b) => a.index - b.index)
    .map(({ member }) => ({ ...member, facts: headlineClaims(member.facts) }));
}

/** What no such report opens with is told once, in its section. */
function isHeadline(member: Member): boolean {
  return isExpected(member.indicator) && !isDeed(member);
}

/** One figure is no opening. */
const FEWEST = 2;

/** What the brief text says of it: level, growth and place. */
function headlineClaims(facts: readonly Fact[]): readonly Fact[] {
  const said = slotsSaid("brief", "headline");
  return facts.filter((fact) => said.includes(slotOf(fact) ?? ""));
}
