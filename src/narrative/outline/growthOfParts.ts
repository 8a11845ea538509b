import type { Fact } from "../facts/fact";
import type { Member } from "./outline";

/**
 * A part and its growth that stand side by side in one row are one, though the sheet says of the one 工业总产值 and of the
 * other 产值: 钛及新材料258.74亿元，增长9.7%.
 */
export function growthOfParts(members: readonly Member[]): Member[] {
  return members.flatMap((member, at): readonly Member[] => {
    const [before, next] = [members[at - 1], members[at + 1]];
    if (before && isGrowthOf(before, member)) return [];
    if (!next || !isGrowthOf(member, next)) return [member];
    return [{ ...member, facts: [...member.facts, ...next.facts] }];
  });
}

function isGrowthOf(level: Member, growth: Member): boolean {
  const [fact] = level.facts;
  const [grown] = growth.facts;
  if (!fact || !grown || !level.part || !growth.part || fact.partOf !== grown.partOf) return false;
  if (fact.claim.kind !== "level" || level.facts.some(isGrowth)) return false;
  return growth.facts.every(isGrowth) && rowOf(fact) === rowOf(grown) && isShorter(level, growth);
}

/** 钛及新材料产值 of 钛及新材料工业总产值: the same name, but for words before the noun. */
function isShorter({ indicator: long }: Member, { indicator: short }: Member): boolean {
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  const noun = short.slice(shared);
  return shared > 1 && noun !== "" && long.slice(shared).endsWith(noun);
}

function isGrowth({ claim }: Fact): boolean {
  return claim.kind === "growth";
}

function rowOf({ operands: [first] }: Fact): string {
  return first ? `${first.cell.row} ${first.cell.sheet}` : "";
}
