import type { Fact } from "../facts/fact";
import { slotOf } from "../outline/claimOrder";
import type { Member } from "../outline/outline";
import { claimClause } from "./claimClause";
import { isKin } from "./deedClause";
import { joinText, text, type Nodes } from "./fill";
import type { LevelPlace, ListPlace } from "./levelClause";
import { nameOf } from "./names";
import { PHRASES } from "./phrases";
import { parallelRun } from "./parallelRun";
import { isFurtherPlace } from "./rankClause";
import { endingOf, sharedRankRun } from "./sharedRank";
import { sharedPlaces } from "./sharedPlaces";
import { sharedRecord, sharedRecordRun, withoutRecord } from "./sharedRecord";
import type { Voice } from "./voice";
import { wordParallel } from "./wordParallel";

/** What is said of one indicator, or of several that share a predicate. */
interface Unit {
  readonly members: readonly Member[];
  readonly nodes: Nodes;
}

/** All indicators of a sentence, without the full stop. */
export function wordMembers(members: readonly Member[], voice: Voice): Nodes {
  const units: Unit[] = [];
  for (let at = 0; at < members.length;) {
    const rest = members.slice(at);
    const unit = sharedUnit(rest, voice) ?? plainUnit(rest, members[at - 1], voice);
    units.push(unit);
    at += unit.members.length;
  }
  return joinText(
    units.flatMap((unit, index) => [...betweenUnits(units[index - 1], unit), ...unit.nodes]),
  );
}

function sharedUnit(rest: readonly Member[], voice: Voice): Unit | undefined {
  const parallel = parallelRun(rest);
  if (parallel.length > 1) return { members: parallel, nodes: wordParallel(parallel, voice) };
  const ranked = sharedRankRun(rest);
  if (ranked.length > 1) {
    const figures = ranked.map((member) => ({ ...member, facts: endingOf(member).said }));
    const nodes = [...wordMembers(figures, voice), ...sharedPlaces(ranked, voice)];
    return { members: ranked, nodes };
  }
  const records = sharedRecordRun(rest);
  if (records.length > 1) {
    const nodes = [
      ...wordMembers(records.map(withoutRecord), voice),
      ...sharedRecord(records, voice),
    ];
    return { members: records, nodes };
  }
  return undefined;
}

function plainUnit(rest: readonly Member[], before: Member | undefined, voice: Voice): Unit {
  const [member, next] = rest;
  if (!member) throw new Error("Cannot word a sentence without members");
  const place = {
    member,
    inList: placeInList(member, before, next),
    ...(before && { previous: before }),
  };
  return { members: [member], nodes: wordMember(place, voice) };
}

/** Only the first of a list of bare levels has a verb, and only if it says how the things are counted. */
function placeInList(
  member: Member,
  before: Member | undefined,
  next: Member | undefined,
): ListPlace {
  if (!isBare(member) || member.again) return "alone";
  if (member.part || (before && isBare(before))) return "later";
  return next && isBare(next) && !next.part && !next.again ? "first" : "alone";
}

/** The claims of one indicator; one that has no level begins with its name. */
function wordMember(place: LevelPlace, voice: Voice): Nodes {
  const { member } = place;
  const clauses = member.facts.map((fact, index) => {
    const before = member.facts[index - 1];
    return claimClause(fact, { ...place, ...(before && { before }) }, voice);
  });
  const named = member.facts.some((fact) => fact.claim.kind === "level") || member.again;
  const clauseNodes = joinText(
    clauses.flatMap((clause, index) => [
      ...text(index === 0 ? "" : betweenClaims(member.facts[index - 1], member.facts[index])),
      ...clause,
    ]),
  );
  return named ? clauseNodes : joinText([nameOf(member.indicator), ...clauseNodes]);
}

function betweenClaims(before: Fact | undefined, next: Fact | undefined): string {
  return before && next && isFurtherPlace(next, before) ? "、" : "，";
}

/** Says its level and nothing else. */
export function isBare({ facts }: Member): boolean {
  return facts.length === 1 && facts.every((fact) => slotOf(fact) === "level");
}

/** What stands between two indicators of a sentence: the first rule that holds. */
const JOINS: readonly {
  readonly holds: (before: Unit, next: Unit) => boolean;
  readonly put: (before: Unit, next: Unit) => string;
}[] = [
  {
    holds: (before, next) => isPart(next) && !isPart(before),
    put: () => `，${PHRASES.part.first[0]}`,
  },
  { holds: (_, next) => next.members[0]?.again === true, put: () => "，" },
  { holds: (before, next) => isFurtherOfOne(before, next), put: () => "，" },
  {
    holds: (before, next) =>
      isBareUnit(before) &&
      isBareUnit(next) &&
      isPart(before) === isPart(next) &&
      alike(before, next),
    put: () => "、",
  },
  {
    holds: (before, next) => isSimple(before) && isSimple(next) && !isPart(before),
    put: () => "，",
  },
  { holds: () => true, put: () => "；" },
];

/** The next stage of the same thing, or its money: 申报8个，立项2个，资金20万元. */
function isFurtherOfOne(before: Unit, next: Unit): boolean {
  const [previous] = before.members.slice(-1);
  const told = next.members[0]?.facts[0]?.told;
  if (!previous || !told || !isKin(told, previous)) return false;
  return told.award === undefined || previous.facts[0]?.told?.award === undefined;
}

function betweenUnits(before: Unit | undefined, next: Unit): Nodes {
  if (!before) return [];
  const rule = JOINS.find(({ holds }) => holds(before, next));
  return text(rule?.put(before, next) ?? "");
}

function isPart({ members }: Unit): boolean {
  return members[members.length - 1]?.part === true;
}

/** Things counted alike make a list with 、. */
function alike(before: Unit, next: Unit): boolean {
  const [[a], [b]] = [before.members[0]?.facts ?? [], next.members[0]?.facts ?? []];
  return a?.unit.base === b?.unit.base;
}

/** One claim for each indicator: no need of a semicolon. */
function isSimple({ members }: Unit): boolean {
  return members.every(({ facts }) => facts.length === 1);
}

function isBareUnit({ members }: Unit): boolean {
  return members.length === 1 && members.every(isBare);
}
