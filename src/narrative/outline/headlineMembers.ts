import type { Fact } from "../facts/fact";
import { HOUSE_SETTINGS } from "../settings/houseSettings";
import type { Length, Limits, Member } from "./outline";

/**
 * What a report of this kind is expected to open with, in this order. An indicator not named here is a headline only
 * where too few of these stand in the workbook; then those with the most arguments (growth, rank, target) come first.
 */
const EXPECTED: readonly RegExp[] = [
  /^(?:全社会)?(?:R&D|研发)(?:经费|投入)(?!.*(?:强度|占))/i,
  /强度|占.*(?:GDP|生产总值)/i,
  /^高新技术企业(?:数|总数)?$/,
  /^高新技术产业增加值/,
  /^高新技术产业(?:总)?产值/,
  /^(?:专利|发明专利)授权/,
  /^每?万人.*发明专利/,
  /^技术合同/,
  /^科技型中小企业/,
];

/**
 * The headline figures. Chosen by the names of the indicators and the kinds of claims they have, never by values, and
 * told in the order of the workbook. Empty where the text has too few indicators to need any.
 */
export function headlineMembers(
  members: readonly Member[],
  length: Length,
  { headlines, fewestForOpening }: Limits = HOUSE_SETTINGS.limits,
): readonly Member[] {
  const own = members.filter(({ part, again }) => !part && !again);
  if (length !== "brief" && own.length < fewestForOpening) return [];
  const ranked = own
    .map((member, index) => ({
      member,
      index,
      expected: expectedAt(member),
      claims: member.facts.length,
    }))
    .sort((a, b) => a.expected - b.expected || b.claims - a.claims || a.index - b.index)
    .slice(0, headlines);
  return ranked
    .sort((a, b) => a.index - b.index)
    .map(({ member }) => ({ ...member, facts: headlineClaims(member.facts, length) }));
}

function expectedAt({ indicator }: Member): number {
  const place = EXPECTED.findIndex((name) => name.test(indicator));
  return place < 0 ? EXPECTED.length : place;
}

/** The level, or the growth where no level is given; in the brief text, which says nothing more, growth and rank too. */
function headlineClaims(facts: readonly Fact[], length: Length): readonly Fact[] {
  return length === "brief" ? facts : facts.slice(0, 1);
}
