import type { Fact } from "../facts/fact";
import { groupedBy } from "../../groupedBy";
import type { CaseSentence, Member } from "./outline";
import { OTHER_THEME } from "./themes";
import { themeOfFact } from "./themeOf";

/**
 * What districts and firms have done, one sentence each, under the theme of its first figure; growth rates of several
 * for the same indicator stand side by side in one sentence.
 */
export function caseSentences(
  cases: readonly Fact[],
): readonly (readonly [theme: string, sentence: CaseSentence])[] {
  const groups = groupedBy(cases, ({ claim, indicator, entity }) =>
    claim.kind === "growth" ? `growth ${indicator}` : `of ${entity}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const themes = group.map(themeOfFact);
    const theme = themes.find((one) => one !== OTHER_THEME) ?? OTHER_THEME;
    const sideBySide = first.claim.kind === "growth";
    const inOrder = [...group].sort((a, b) => rowOf(a) - rowOf(b));
    return [[theme, { kind: "case", sideBySide, members: inOrder.map(memberOf) }]];
  });
}

/** As the sheet has them. */
function rowOf({ operands: [first] }: Fact): number {
  return first?.cell.row ?? 0;
}

function memberOf(fact: Fact): Member {
  return { indicator: fact.indicator, part: false, again: false, facts: [fact] };
}
