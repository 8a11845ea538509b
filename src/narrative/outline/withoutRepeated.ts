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
  const equal = [...groupedBy(members.filter(canRepeat), amountOf).values()];
  for (const alike of equal.flatMap(byName)) {
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

/** Of figures that are equal, those that say the same. */
function byName(equal: readonly Member[]): readonly (readonly Member[])[] {
  const alike: Member[][] = [];
  for (const member of equal) {
    const same = alike.find((others) => others.some((other) => saysTheSame(member, other)));
    if (same) same.push(member);
    else alike.push([member]);
  }
  return alike;
}

/** Of a number that nothing else comes to by chance, in another sheet, the name may be shorter: 合同项数 beside 技术合同登记数. */
function saysTheSame(a: Member, b: Member): boolean {
  const [one, other] = [nameIn(a), nameIn(b)];
  if (one === other) return true;
  const isShort =
    one.length > 1 && other.length > 1 && (one.includes(other) || other.includes(one));
  return isShort && (a.facts[0]?.value ?? 0) >= LARGE && sheetOf(a) !== sheetOf(b);
}

const LARGE = 1000;

function sheetOf({ facts: [first] }: Member): string {
  return first?.operands[0]?.cell.sheet ?? "";
}

function amountOf({ facts: [first] }: Member): string {
  return JSON.stringify([first?.value, first?.unit.symbol, first?.counting]);
}

/** What it is called without words that every such figure could have. */
function nameIn({ indicator }: Member): string {
  return simplifiedKey(indicator)
    .toLowerCase()
    .replace(/[（(].*?[）)]/g, "")
    .replace(/研究与[试实]验发展|r＆d/g, "r&d")
    .replace(NEUTRAL, "");
}

/** Words that make no other figure of it. Data: add words here. */
const NEUTRAL =
  /^(?:全社会|全[省市县区州国校院]|我[省市县区校]|本[省市县区校])|^(?:组织|有效期内|有效|现有|实有|年末|期末)|(?:总数|总量|数量|项数|件数|家数|户数|登记数|数)$/g;
