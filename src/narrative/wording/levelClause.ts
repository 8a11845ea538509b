import { isRate, isScore } from "../facts/kindsOfIndicator";
import type { Fact } from "../facts/fact";
import type { Member } from "../outline/outline";
import { deedClause } from "./deedClause";
import { fill, type Nodes } from "./fill";
import { isVerbal, nameOf } from "./names";
import { MEASURING_NAMES, PROPORTIONS } from "./nameTables";
import { PHRASES, type Phrases } from "./phrases";
import { say } from "./say";
import type { Voice } from "./voice";

/** Where a level stands among others that say nothing else. */
export type ListPlace = "alone" | "first" | "later";

/** Where a level stands: its member, and what has been said just before. */
export interface LevelPlace {
  readonly member: Member;
  readonly inList: ListPlace;
  readonly previous: Member | undefined;
  /** All of those that applied came through: 8家企业全部通过…. */
  readonly passed?: Fact | undefined;
}

/** The level of a member. In a list the first alone says how the things are counted, and none has another verb. */
export function levelClause(
  fact: Fact,
  { member, inList, previous, passed }: LevelPlace,
  voice: Voice,
): Nodes {
  const years = YEARS.exec(fact.indicator);
  if (years) {
    const name = [nameOf(fact.indicator.slice(0, years.index))];
    return say(PHRASES.level.years, fact, voice, { name });
  }
  const deed = member.again ? undefined : deedClause(fact, previous, voice, passed);
  if (deed) return deed;
  const isBare = member.part || inList === "later" || (inList === "first" && !fact.counting);
  const name = nameOf(fact.indicator);
  const phrases = isBare ? PHRASES.level.bare : phrasesFor(fact, member, name.text);
  const words = say(phrases, fact, voice, { name: [name] });
  const isPreliminary = fact.claim.kind === "level" && fact.claim.status === "preliminary";
  return isPreliminary ? [...words, ...fill(PHRASES.level.preliminary, voice.turn, {})] : words;
}

/** 行动计划实施年数: how long something has been going on. */
const YEARS = /(?<=..)(?:[实實]施|[开開]展|推[进進])年[数數限]$/;

function phrasesFor(fact: Fact, member: Member, name: string): Phrases {
  const { level } = PHRASES;
  switch (fact.counting) {
    case "new":
      if (member.again) return level.newAgain;
      return isVerbal(name) ? level.done : level.new;
    case "cumulative":
      // 覆盖率累计 is no sum: a rate stands at so much.
      if (isRate(fact)) return uncounted(fact, member, name);
      if (member.again) return level.cumulativeAgain;
      return isVerbal(name) ? level.cumulativeDone : level.cumulative;
    case "stock":
      if (member.again) return level.stockAgain;
      return MEASURING_NAMES.test(name) ? uncounted(fact, member, name) : level.stock;
    default:
      return uncounted(fact, member, name);
  }
}

/** Where nothing tells new things from existing ones. */
function uncounted(fact: Fact, member: Member, name: string): Phrases {
  const { level } = PHRASES;
  if (isScore(fact)) return /分[数值]?$/.test(name) ? level.scoreAgain : level.score;
  if (fact.qualifier || isVerbal(name)) return level.bare;
  if (member.facts.some(isFall)) return level.falling;
  if (isRate(fact)) return PROPORTIONS.test(name) ? level.proportion : level.rate;
  return level.amount;
}

/** 达到 would praise what has fallen, or falls short. */
function isFall({ claim, value, polarity }: Fact): boolean {
  if (claim.kind === "completion") return polarity === "bad";
  return value < 0 && CHANGES.includes(claim.kind);
}

const CHANGES: readonly Fact["claim"]["kind"][] = ["growth", "change", "points-change"];
