import type { Fact } from "../facts/fact";
import { HOUSE_SETTINGS } from "../settings/houseSettings";
import { isByValue } from "./claimOrder";
import { isDeed } from "./deeds";
import { expectedPlace, isExpected } from "./expectedHeadlines";
import type { Length, Limits, Member } from "./outline";

/**
 * The headline figures. Chosen by the names of the indicators and the kinds of claims they have, never by values, and
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
      claims: member.facts.length,
    }))
    .sort((a, b) => a.expected - b.expected || b.claims - a.claims || a.index - b.index)
    .slice(0, headlines);
  return ranked
    .sort((a, b) => a.index - b.index)
    .map(({ member }) => ({ ...member, facts: headlineClaims(member.facts, length) }));
}

/** Bare counts are told once, in their section. */
function isHeadline(member: Member): boolean {
  const claims = member.facts.filter((fact) => !isByValue(fact));
  return claims.length > 1 || (!isDeed(member) && isExpected(member.indicator));
}

/** One figure is no opening. */
const FEWEST = 2;

/** The level, or the growth where no level is given; in the brief text, which says nothing more, growth and rank too. */
function headlineClaims(facts: readonly Fact[], length: Length): readonly Fact[] {
  return length === "brief" ? facts : facts.slice(0, 1);
}
