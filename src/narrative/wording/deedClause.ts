import { simplifiedKey } from "../../tables/words/simplifiedKey";
import type { Fact } from "../facts/fact";
import type { Told } from "../facts/told";
import type { Member } from "../outline/outline";
import { OTHER_STAGE, STAGES, STAGE_VERB } from "./deedWords";
import { quantityOf } from "./evidenceOf";
import { fill, joinNodes, type Nodes } from "./fill";
import { nameOf, sayIndicator } from "./names";
import { PHRASES } from "./phrases";
import { verbOf } from "./verbOf";
import type { Voice } from "./voice";

/**
 * A figure of which the sheet says in words how it came to be: what was done, how far it has come, which prize, who is
 * among them. `previous` has been said just before: what it has named is not named again.
 */
export function deedClause(
  fact: Fact,
  previous: Member | undefined,
  voice: Voice,
): Nodes | undefined {
  const { told = {} } = fact;
  const behind = previous !== undefined && isKin(told, previous);
  if (told.aspect === "amount") return amountClause(fact, behind, voice);
  if (told.award !== undefined) return awardClause(fact, previous, behind, voice);
  if (told.stage !== undefined) return stageClause(fact, told.stage, behind, voice);
  return doneClause(fact, previous, voice);
}

/** The same thing at another stage, in another class, or its money. */
export function isKin(told: Told, { indicator, facts }: Member): boolean {
  if (told.base === undefined) return false;
  return told.base === indicator || told.base === facts[0]?.told?.base;
}

function amountClause(fact: Fact, behind: boolean, voice: Voice): Nodes {
  const { amount, amountOfMoney, amountBehind, amountBehindMoney } = PHRASES.deed;
  const base = fact.told?.base ?? fact.indicator;
  const isMoney = MONEY.test(simplifiedKey(base));
  const slots = { base: [nameOf(base)], value: [quantityOf(fact)] };
  if (behind) return fill(isMoney ? amountBehindMoney : amountBehind, voice.turn, slots);
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

function stageClause(fact: Fact, stage: string, behind: boolean, voice: Voice): Nodes {
  const words = STAGES.find((one) => one.stage.test(simplifiedKey(stage))) ?? OTHER_STAGE;
  const slots = {
    stage,
    stageVerb: STAGE_VERB.exec(stage)?.[0] ?? stage,
    stageNoun: stage.replace(STAGE_VERB, ""),
    base: [nameOf(fact.told?.base ?? fact.indicator)],
    value: [quantityOf(fact)],
  };
  if (FIRMS.test(fact.unit.symbol)) {
    return fill(words.firms, voice.turn, { ...slots, firms: firmsOf(fact, voice) });
  }
  return fill(behind ? words.thingsBehind : words.things, voice.turn, slots);
}

const FIRMS = /^[家户戶]$/;

function firmsOf(fact: Fact, voice: Voice): Nodes {
  const { firms, firmsOfSome } = PHRASES.deed;
  const examples = fact.told?.examples ?? [];
  const slots = { value: [quantityOf(fact)], examples: namesOf(examples) };
  return fill(examples.length > 0 ? firmsOfSome : firms, voice.turn, slots);
}

/** With a verb of its own or names of some; with neither it is no deed. */
function doneClause(fact: Fact, previous: Member | undefined, voice: Voice): Nodes | undefined {
  const { done, doneOfSome, ofSome, listed } = PHRASES.deed;
  const examples = fact.told?.examples ?? [];
  const own = verbOf(fact);
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
  if (examples.length === 0) return fill(done, voice.turn, slots);
  if (isWhole) return [...fill(done, voice.turn, slots), ...fill(listed, voice.turn, slots)];
  return fill(verb === undefined ? ofSome : doneOfSome, voice.turn, slots);
}

function namesOf(examples: readonly string[]): Nodes {
  return joinNodes(
    examples.map((text) => [{ type: "name" as const, text: sayIndicator(text) }]),
    "、",
  );
}
