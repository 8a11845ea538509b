import { coveredThing } from "../facts/coveredThing";
import type { Fact } from "../facts/fact";
import { groupedBy } from "../../groupedBy";
import type { CoverageSentence, Member } from "./outline";
import { themeOfFact } from "./themeOf";

/**
 * How far things have come in the districts, each under the theme where the thing itself is told, else under its own.
 * What only few have, or none, is a problem and told there.
 */
export function coverageSentences(
  coverage: readonly Fact[],
  told: ReadonlyMap<string, readonly Member[]>,
  news: "good" | "bad",
): readonly (readonly [theme: string, sentence: CoverageSentence])[] {
  const found = coverage.filter(({ polarity }) => (polarity === "bad") === (news === "bad"));
  const byIndicator = groupedBy(found, ({ indicator }) => indicator);
  return [...byIndicator.values()].flatMap((about) => {
    const [first] = about;
    if (!first) return [];
    const theme = themeOfThing(first, told) ?? themeOfFact(first);
    return [[theme, { kind: "coverage", facts: about }] as const];
  });
}

function themeOfThing(
  { indicator }: Fact,
  told: ReadonlyMap<string, readonly Member[]>,
): string | undefined {
  const thing = coveredThing(indicator);
  const isAbout = (member: Member) => coveredThing(member.indicator) === thing;
  return [...told].find(([, members]) => members.some(isAbout))?.[0];
}
