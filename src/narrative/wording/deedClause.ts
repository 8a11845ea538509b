import { simplifiedKey } from "../../lexicon/script/simplifiedKey";
import type { Fact } from "../facts/fact";
import { isCountAndMoney, moneyName } from "../outline/deeds";
import type { Member } from "../outline/outline";
import {
  FIRMS,
  goesOnAtStage,
  isKin,
  isMoneyBehindFirms,
  MONEY,
  sharesVerb,
} from "../plan/kinOfDeeds";
import { OTHER_STAGE, STAGES, STAGE_VERB } from "./deedWords";
import { quantityOf } from "./evidenceOf";
import { fill, joinNodes, type Nodes } from "./fill";
import { nameOf, sayIndicator } from "../naming/names";
import { PHRASES } from "./phrases";
import { verbOf } from "../naming/verbOf";
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

/** 质押贷款120笔，融资额8亿元: of the name of the money only what the count has not named. */
function moneyClause(fact: Fact, { indicator }: Member, voice: Voice): Nodes {
  const { amountBehind, amountNamedBehind } = PHRASES.deed;
  const value = [quantityOf(fact)];
  if (fact.told?.aspect === "amount") return fill(amountBehind, voice.turn, { value });
  const rest = moneyName(indicator, fact.indicator);
  const name: Nodes = [{ type: "name", text: rest.length === 1 ? `金${rest}` : rest }];
  return fill(amountNamedBehind, voice.turn, { name, value });
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

/** Who applies is brought to it: 组织…等申报. */
export function isApplying(stage: string): boolean {
  return /^(?:申报|推荐|申請|申请)/.test(stage);
}

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

function namesOf(examples: readonly string[]): Nodes {
  return joinNodes(
    examples.map((text) => [{ type: "name" as const, text: sayIndicator(text) }]),
    "、",
  );
}
