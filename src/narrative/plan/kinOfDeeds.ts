import { simplifiedKey } from "../../lexicon/script/simplifiedKey";
import type { Fact } from "../facts/fact";
import type { Told } from "../facts/told";
import { isVerbal } from "../naming/names";
import type { Member } from "../outline/outline";

/** The same thing at another stage, in another class, or its money. */
export function isKin(told: Told, { indicator, facts }: Member): boolean {
  if (told.base === undefined) return false;
  return told.base === indicator || told.base === facts[0]?.told?.base;
}

/** 6家企业完成质押融资 goes on with the money at once. */
export function isMoneyBehindFirms(told: Told, { facts: [count] }: Member): boolean {
  const { base, stage } = count?.told ?? {};
  return (
    count !== undefined &&
    FIRMS.test(count.unit.symbol) &&
    base !== undefined &&
    base === told.base &&
    stage === told.stage &&
    stage !== undefined &&
    MONEY.test(simplifiedKey(base))
  );
}

/** Whether all that applied came through is said with the firms themselves. */
export function isPassOfFirms(funnel: Fact, level: Fact | undefined): boolean {
  return (
    funnel.claim.kind === "funnel" &&
    funnel.value === 1 &&
    level?.told?.stage !== undefined &&
    level.partOf === undefined &&
    FIRMS.test(level.unit.symbol)
  );
}

/** 推荐一等奖1项、二等奖2项: the verb of a stage is said once for a list of things. */
export function goesOnAtStage({ told, unit }: Fact, { facts: [before] }: Member): boolean {
  return (
    before?.told?.stage !== undefined &&
    before.told.stage === told?.stage &&
    before.told.base !== told.base &&
    before.unit.base === unit.base &&
    (told.examples ?? []).length === 0 &&
    !FIRMS.test(unit.symbol) &&
    VERB_FIRST.test(simplifiedKey(told.stage))
  );
}

/** Both begin with the same verb, of two characters as verbs are. */
export function sharesVerb(a: string, b: string): boolean {
  const isShared = a.slice(0, 2) === b.slice(0, 2) && b.length > 3;
  return isShared && isVerbal(a) && isVerbal(b) && /^[^新获]/.test(simplifiedKey(a));
}

/** Stages whose word stands before the thing. */
const VERB_FIRST = /^(?:申报|推荐|征集|验收|完成|组织|确立|发布|评选|新申报|新认定)$/;

/** Units of firms. */
export const FIRMS = /^[家户戶]$/;

/** Names of things that are money themselves. */
export const MONEY = /(?:资金|经费|融资|贷款|投资|补助|奖励|保费|额)$/;
