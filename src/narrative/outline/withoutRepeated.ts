import { simplifiedKey } from "../../lexicon/script/simplifiedKey";
import { groupedBy } from "../../groupedBy";
import type { Member } from "./outline";

/**
 * The same figure under two names that say the same is told once, under the one that more is told of: 高新技术企业502家 beside
 * 有效期内高新技术企业502家. It stands where its parts are told.
 */
export function withoutRepeated(members: readonly Member[]): readonly Member[] {
  const withParts = new Set(members.filter((_, at) => members[at + 1]?.part === true));
  const toldAs = new Map<Member, Member | undefined>();
  for (const alike of groupedBy(members.filter(canRepeat), figureOf).values()) {
    const hosts = alike.filter((member) => withParts.has(member));
    if (alike.length < 2 || hosts.length > 1) continue;
    const most = Math.max(...alike.map(({ facts }) => facts.length));
    const told = alike.find(({ facts }) => facts.length === most);
    const host = hosts[0] ?? told;
    for (const member of alike) toldAs.set(member, member === host ? told : undefined);
  }
  return members.flatMap((member) => (toldAs.has(member) ? (toldAs.get(member) ?? []) : [member]));
}

function canRepeat({ part, facts: [first] }: Member): boolean {
  return !part && first?.claim.kind === "level" && first.rule === "read";
}

/** What it is called without words that every such figure could have, and how much it is. */
function figureOf({ indicator, facts: [first] }: Member): string {
  const name = simplifiedKey(indicator)
    .toLowerCase()
    .replace(/[（(].*?[）)]/g, "")
    .replace(/研究与[试实]验发展|r＆d/g, "r&d")
    .replace(NEUTRAL, "");
  return JSON.stringify([name, first?.value, first?.unit.symbol, first?.counting]);
}

/** Words that make no other figure of it. Data: add words here. */
const NEUTRAL =
  /^(?:全社会|全[省市县区州国校院]|我[省市县区校]|本[省市县区校])|^(?:组织|有效期内|有效|现有|实有|年末|期末)|(?:总数|总量|数量|数)$/g;
