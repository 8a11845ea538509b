import { groupedBy } from "../../groupedBy";
import type { Member } from "./outline";

/**
 * Where columns give each item for 全体居民, 城镇居民 and 农村居民, what all have is told first and that of the others behind it:
 * 全体居民人均可支配收入34846元，其中城镇居民44926元. What such an item is made up of is left to the full text, where each of them has its own.
 */
export function bodiesTogether(members: readonly Member[]): readonly Member[] {
  const crossed = groupedBy(members, itemOf);
  return members.flatMap((member): readonly Member[] => {
    const item = itemOf(member);
    const [first, ...others] = item === "" ? [] : (crossed.get(item) ?? []);
    if (!first || others.length === 0) return [member];
    if (member.part) return [];
    if (!OF_ALL.test(first.indicator)) return [member];
    return member === first ? [first, ...others.map(asPart)] : [];
  });
}

function asPart(member: Member): Member {
  return { ...member, part: true, called: bodyOf(member.indicator) };
}

/** 人均可支配收入 of 城镇居民人均可支配收入. */
function itemOf({ indicator, again }: Member): string {
  const body = bodyOf(indicator);
  return body === "" || again ? "" : indicator.slice(body.length);
}

/** Whose figure it is by the beginning of its name: 城镇常住居民. */
export function bodyOf(indicator: string): string {
  return BODIES.exec(indicator)?.[0] ?? "";
}

const BODIES = /^(?:全体|全[省市县区]|城镇|农村|城市|乡村)(?:常住)?(?:居民|人口)(?=..)/;
const OF_ALL = /^全/;
