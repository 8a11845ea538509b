import { isRate, isRatioOfTwo, isScore } from "../../answers/kindsOfIndicator";
import type { Fact } from "../facts/fact";
import type { Member } from "../outline/outline";
import type { MemberClause } from "../plan/clause";
import { without } from "../../tables/corrections/without";
import { deedClause } from "./deedClause";
import { evidenceOf } from "./evidenceOf";
import { fill, type Nodes } from "./fill";
import { isVerbal, memberName, nameOf } from "../naming/names";
import { BREAKDOWNS, MEASURING_NAMES, POPULATIONS, PROPORTIONS } from "../naming/nameTables";
import { PHRASES, type Phrases } from "./phrases";
import { say } from "./say";
import type { Voice } from "./voice";

/** The level of a member; why it is told without praise rests on what the problems tell of it. */
export function levelClause(fact: Fact, clause: MemberClause, voice: Voice): Nodes {
  const words = levelWords(fact, clause, voice);
  const elsewhere = clause.members[0]?.elsewhere;
  return elsewhere ? restingOn(words, elsewhere) : words;
}

function restingOn(words: Nodes, facts: readonly Fact[]): Nodes {
  const first = words.findIndex(({ type }) => type === "name");
  return words.map((node, at) =>
    at === first && node.type === "name" ? { ...node, claims: facts.map(evidenceOf) } : node,
  );
}

/** SO2为7μg/m³, 净出口为-3.2亿元: nobody could part a name from its figure where both are digits, or see a sign in a dash. In a list the first alone says how the things are counted, and none has another verb. */
function levelWords(
  fact: Fact,
  { members: [member], form, opensList, previous, passed }: MemberClause,
  voice: Voice,
): Nodes {
  if (!member) throw new Error(`${fact.id} is the level of nothing`);
  const years = YEARS.exec(fact.indicator);
  if (years) {
    const name = [nameOf(fact.indicator.slice(0, years.index))];
    return say(PHRASES.level.years, fact, voice, { name });
  }
  const deed = member.again ? undefined : deedClause(fact, previous, voice, passed);
  if (deed) return deed;
  const isKind = fact.section !== undefined && BREAKDOWNS.test(fact.section);
  const goesOn = previous !== undefined && fact.counting === undefined && isAmount(fact);
  // 企业共有40户，新增9户，其中内资企业共有12户: a part says how it is counted where what stands before it is counted otherwise.
  const isCountedAlike =
    fact.counting === undefined ||
    (!member.again && previous?.facts[0]?.counting === fact.counting);
  const isBare =
    (member.part && isCountedAlike) ||
    isKind ||
    goesOn ||
    (form === "list" && (opensList ? !fact.counting : isCountedAlike || fact.counting !== "new"));
  const name = member.called === undefined ? nameOf(withoutUnit(fact)) : memberName(member);
  const needsVerb = /[A-Za-z0-9.]$/.test(name.text) || fact.value < 0;
  const phrases = needsVerb
    ? PHRASES.level.proportion
    : isBare
      ? PHRASES.level.bare
      : phrasesFor(
          isSummedByPeriod(fact, voice) ? without(fact, "counting") : fact,
          previous === undefined ? { ...member, again: false } : member,
          name.text,
        );
  const words = say(phrases, fact, voice, { name: [name] });
  const isPreliminary = fact.claim.kind === "level" && fact.claim.status === "preliminary";
  return isPreliminary ? [...words, ...fill(PHRASES.level.preliminary, voice.turn, {})] : words;
}

/** 前三季度 says itself that what was sold or paid is that of all nine months. */
function isSummedByPeriod({ counting, unit }: Fact, { inYear, period }: Voice): boolean {
  const { from, to } = period?.months ?? { from: 0, to: 0 };
  const isOfMonths = inYear && from === 1 && to > from;
  return isOfMonths && counting === "cumulative" && !/^[家个户所项件]$/.test(unit.symbol);
}

/** In a row of amounts only the first has 达. */
function isAmount(fact: Fact): boolean {
  return !isRate(fact) && !isScore(fact) && !isRatioOfTwo(fact);
}

/** 门急诊86.4万人次 for 门急诊人次: the unit behind the figure says it. */
function withoutUnit({ indicator, unit }: Fact): string {
  const times = TIMES_OF.exec(unit.symbol)?.[0];
  return times !== undefined && indicator.length > times.length + 1 && indicator.endsWith(times)
    ? indicator.slice(0, -times.length)
    : indicator;
}

const TIMES_OF = /(?:人|台|架|车|床|例|件|场|班)次$/;

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
      return MEASURING_NAMES.test(name) || POPULATIONS.test(name)
        ? uncounted(fact, member, name)
        : level.stock;
    default:
      return uncounted(fact, member, name);
  }
}

/** Where nothing tells new things from existing ones. */
function uncounted(fact: Fact, member: Member, name: string): Phrases {
  const { level } = PHRASES;
  if (isScore(fact)) return /分[数值]?$/.test(name) ? level.scoreAgain : level.score;
  if (isRatioOfTwo(fact)) return level.proportion;
  if (fact.qualifier || isVerbal(name) || PULLED.test(name)) return level.bare;
  if (member.elsewhere || member.facts.some(isFall)) return level.bare;
  if (isRate(fact)) return PROPORTIONS.test(name) ? level.proportion : level.rate;
  return level.amount;
}

/** 拉动规上工业增长17.7个百分点. */
const PULLED = /[拉带]动.*增[长速]$|下拉.*增速$/;

/** 达到 would praise what has fallen, or falls short. */
function isFall({ claim, value, polarity }: Fact): boolean {
  if (claim.kind === "completion") return polarity === "bad";
  return value < 0 && CHANGES.includes(claim.kind);
}

const CHANGES: readonly Fact["claim"]["kind"][] = ["growth", "change", "points-change"];
