import { simplifiedKey } from "../../tables/words/simplifiedKey";
import type { Fact } from "../facts/fact";
import type { Told } from "../facts/told";
import { isCountAndMoney, moneyName } from "../outline/deeds";
import type { Member } from "../outline/outline";
import { OTHER_STAGE, STAGES, STAGE_VERB } from "./deedWords";
import { quantityOf } from "./evidenceOf";
import { fill, joinNodes, type Nodes } from "./fill";
import { isVerbal, nameOf, sayIndicator } from "./names";
import { PHRASES } from "./phrases";
import { verbOf } from "./verbOf";
import { say } from "./say";
import type { Voice } from "./voice";

/**
 * A figure of which the sheet says in words how it came to be: what was done, how far it has come, which prize, who is
 * among them. `previous` has been said just before: what it has named is not named again.
 */
export function deedClause(
  fact: Fact,
  previous: Member | undefined,
  voice: Voice,
  passed?: Fact,
): Nodes | undefined {
  const { told = {} } = fact;
  if (previous && isCountAndMoney(previous, fact)) return moneyClause(fact, previous, voice);
  const behind = previous !== undefined && isKin(told, previous);
  if (told.aspect === "amount" && told.base !== undefined)
    return amountClause(fact, previous, behind, voice);
  if (told.award !== undefined) return awardClause(fact, previous, behind, voice);
  if (told.stage !== undefined)
    return stageClause(fact, told.stage, { previous, behind, passed }, voice);
  return doneClause(fact, previous, voice);
}

/** The same thing at another stage, in another class, or its money. */
export function isKin(told: Told, { indicator, facts }: Member): boolean {
  if (told.base === undefined) return false;
  return told.base === indicator || told.base === facts[0]?.told?.base;
}

/** 质押贷款120笔，融资额8亿元: of the name of the money only what the count has not named. */
function moneyClause(fact: Fact, { indicator }: Member, voice: Voice): Nodes {
  const { amountBehind, amountNamedBehind } = PHRASES.deed;
  const rest = moneyName(indicator, fact.indicator);
  const value = [quantityOf(fact)];
  if (/^(?:资金|金额|經費|经费)$/.test(rest) || fact.told?.aspect === "amount")
    return fill(amountBehind, voice.turn, { value });
  return fill(amountNamedBehind, voice.turn, { name: [{ type: "name", text: rest }], value });
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

function amountClause(
  fact: Fact,
  previous: Member | undefined,
  behind: boolean,
  voice: Voice,
): Nodes {
  const { amount, amountOfMoney, amountBehind, amountOfFirms, amountStage } = PHRASES.deed;
  const { amountStageBehind } = PHRASES.deed;
  const { base = fact.indicator, stage = "" } = fact.told ?? {};
  const isMoney = MONEY.test(simplifiedKey(base)) || fact.partOf !== undefined;
  const slots = { base: [nameOf(base)], stage, value: [quantityOf(fact)] };
  if (fact.told && previous && isMoneyBehindFirms(fact.told, previous))
    return fill(amountOfFirms, voice.turn, slots);
  if (MONEY.test(simplifiedKey(stage)))
    return fill(behind ? amountStageBehind : amountStage, voice.turn, slots);
  if (behind) return fill(amountBehind, voice.turn, slots);
  return fill(isMoney ? amountOfMoney : amount, voice.turn, slots);
}

/** Names of things that are money themselves. */
const MONEY = /(?:资金|经费|融资|贷款|投资|补助|奖励|保费|额)$/;

function awardClause(
  fact: Fact,
  previous: Member | undefined,
  behind: boolean,
  voice: Voice,
): Nodes {
  const { award, awardBehind, awardFurther } = PHRASES.deed;
  const { base = fact.indicator, award: rank = "" } = fact.told ?? {};
  const isFurther = fact.partOf !== undefined || previous?.facts[0]?.told?.award !== undefined;
  return fill(behind ? (isFurther ? awardFurther : awardBehind) : award, voice.turn, {
    base: [nameOf(base)],
    award: [{ type: "name", text: rank }],
    value: [quantityOf(fact)],
  });
}

interface StagePlace {
  readonly previous: Member | undefined;
  readonly behind: boolean;
  readonly passed: Fact | undefined;
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

function stageClause(
  fact: Fact,
  stage: string,
  { previous, behind, passed }: StagePlace,
  voice: Voice,
): Nodes {
  const words = STAGES.find((one) => one.stage.test(simplifiedKey(stage))) ?? OTHER_STAGE;
  const slots = {
    stage,
    stageVerb: STAGE_VERB.exec(stage)?.[0] ?? stage,
    stageNoun: stage.replace(STAGE_VERB, ""),
    base: [nameOf(fact.told?.base ?? fact.indicator)],
    value: [quantityOf(fact)],
  };
  if (fact.partOf?.endsWith(stage)) return fill(PHRASES.deed.stagePart, voice.turn, slots);
  if (FIRMS.test(fact.unit.symbol)) {
    return fill(words.firms, voice.turn, { ...slots, firms: firmsOf(fact, passed, voice) });
  }
  if (previous && goesOnAtStage(fact, previous))
    return fill(PHRASES.deed.stagePart, voice.turn, slots);
  const said = fill(behind ? words.thingsBehind : words.things, voice.turn, slots);
  const examples = fact.told?.examples ?? [];
  if (examples.length === 0) return said;
  const { listed, organized, by } = PHRASES.deed;
  const named = { examples: namesOf(examples) };
  if (examples.length >= fact.value) return [...said, ...fill(listed, voice.turn, named)];
  return [...fill(isApplying(stage) ? organized : by, voice.turn, named), ...said];
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

/** Stages whose word stands before the thing. */
const VERB_FIRST = /^(?:申报|推荐|征集|验收|完成|组织|确立|发布|评选|新申报|新认定)$/;

/** Who applies is brought to it: 组织…等申报. */
export function isApplying(stage: string): boolean {
  return /^(?:申报|推荐|申請|申请)/.test(stage);
}

const FIRMS = /^[家户戶]$/;

function firmsOf(fact: Fact, passed: Fact | undefined, voice: Voice): Nodes {
  const { firms, firmsOfSome } = PHRASES.deed;
  const examples = fact.told?.examples ?? [];
  const slots = { value: [quantityOf(fact)], examples: namesOf(examples) };
  const named = fill(examples.length > 0 ? firmsOfSome : firms, voice.turn, slots);
  return passed ? [...named, ...say(PHRASES.funnel.allOfFirms, passed, voice)] : named;
}

/** With a verb of its own or names of some; with neither it is no deed. */
function doneClause(fact: Fact, previous: Member | undefined, voice: Voice): Nodes | undefined {
  const { done, reached, doneOfSome, ofSome, someOf, listed } = PHRASES.deed;
  const isThere = fact.counting === "stock" || fact.counting === "cumulative";
  const examples = isThere ? [] : (fact.told?.examples ?? []);
  const own = verbOf(fact);
  const rest = previous && restOfVerbal(fact, previous);
  if (rest !== undefined) return [{ type: "name", text: rest }, quantityOf(fact)];
  if (own === undefined && examples.length === 0) return undefined;
  const verb = own ?? (fact.counting === "new" ? PHRASES.deed.made[0] : undefined);
  const isSaid = previous?.facts[0] && verbOf(previous.facts[0]) === verb;
  const slots = {
    verb: isSaid ? "" : (verb ?? ""),
    name: [nameOf(fact.indicator)],
    examples: namesOf(examples),
    value: [quantityOf(fact)],
  };
  const isWhole = examples.length > 0 && examples.length >= fact.value;
  if (examples.length === 0) {
    return fill(REACHING.test(slots.verb) ? reached : done, voice.turn, slots);
  }
  if (isWhole) return [...fill(done, voice.turn, slots), ...fill(listed, voice.turn, slots)];
  if (verb !== undefined) return fill(doneOfSome, voice.turn, slots);
  return fill(fact.told?.verb === undefined ? someOf : ofSome, voice.turn, slots);
}

const REACHING = /(?:达|達|达到|達到|增至|至|为|為)$/;

/** 推广新技术195项、新产品181项: the verb that two names begin with is said once. */
function restOfVerbal({ indicator, unit }: Fact, { facts: [before] }: Member): string | undefined {
  if (!before || before.unit.base !== unit.base || !sharesVerb(before.indicator, indicator))
    return undefined;
  return indicator.slice(2);
}

/** Both begin with the same verb, of two characters as verbs are. */
export function sharesVerb(a: string, b: string): boolean {
  const isShared = a.slice(0, 2) === b.slice(0, 2) && b.length > 3;
  return isShared && isVerbal(a) && isVerbal(b) && /^[^新获]/.test(simplifiedKey(a));
}

function namesOf(examples: readonly string[]): Nodes {
  return joinNodes(
    examples.map((text) => [{ type: "name" as const, text: sayIndicator(text) }]),
    "、",
  );
}
