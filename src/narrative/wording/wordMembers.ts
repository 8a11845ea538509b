import type { Fact } from "../facts/fact";
import type { TextNode } from "../narrative";
import type { Member } from "../outline/outline";
import { claimClause } from "./claimClause";
import { betweenUnits, isBare, type Unit } from "./betweenUnits";
import { append, type Nodes } from "./fill";
import type { LevelPlace, ListPlace } from "./levelClause";
import { nameOf } from "./names";
import { isKin, isPassOfFirms } from "./deedClause";
import { parallelRun } from "./parallelRun";
import { isFurtherPlace } from "./rankClause";
import { sharedRankRun } from "./sharedRank";
import { sharedCompletion, sharedCompletionRun, withoutCompletion } from "./sharedCompletion";
import { sharedPlaces } from "./sharedPlaces";
import { sharedRecord, sharedRecordRun, withoutRecord } from "./sharedRecord";
import { isRest, wholeOf, wordRest, wordWhole } from "./restOfParts";
import type { Voice } from "./voice";
import { wordParallel } from "./wordParallel";

/** All indicators of a sentence, without the full stop. */
export function wordMembers(members: readonly Member[], voice: Voice): Nodes {
  const nodes: TextNode[] = [];
  let before: Unit | undefined;
  for (let at = 0; at < members.length;) {
    const unit = sharedUnit(members.slice(at), voice) ?? plainUnit(members, at, voice);
    append(nodes, betweenUnits(before, unit));
    append(nodes, unit.nodes);
    at += unit.members.length;
    before = unit;
  }
  return nodes;
}

function sharedUnit(rest: readonly Member[], voice: Voice): Unit | undefined {
  if (rest.length < 2) return undefined;
  const parallel = parallelRun(rest);
  if (parallel.length > 1) return { members: parallel, nodes: wordParallel(parallel, voice) };
  const passed = sharedCompletionRun(rest);
  if (passed.length > 1) {
    const levels = wordMembers(passed.map(withoutCompletion), voice);
    return { members: passed, nodes: [...levels, ...sharedCompletion(passed, voice)] };
  }
  const ranked = sharedRankRun(rest);
  if (ranked.length > 1) {
    const figures = sideBySide(ranked.map(({ member, said }) => ({ ...member, facts: said })));
    const nodes = [...wordMembers(figures, voice), ...sharedPlaces(ranked, voice)];
    return { members: ranked.map(({ member }) => member), nodes };
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

/** Where totals follow parts under one predicate, all are named side by side: 其中 would take the next total along. */
function sideBySide(members: readonly Member[]): readonly Member[] {
  const last = members[members.length - 1];
  return last?.part === false && members.some(({ part }) => part)
    ? members.map((member) => ({ ...member, part: false }))
    : members;
}

function plainUnit(members: readonly Member[], at: number, voice: Voice): Unit {
  const [before, member, next] = [members[at - 1], members[at], members[at + 1]];
  if (!member) throw new Error("Cannot word a sentence without members");
  if (isRest(member, members.slice(0, at)))
    return { members: [member], nodes: wordRest(member, voice), rest: true };
  const isBehindParts = before?.part === true && !member.part;
  const previous = isBehindParts ? kinOf(member, members.slice(0, at)) : before;
  const whole = wholeOf(member, before, next);
  if (whole) return { members: [member], nodes: wordWhole(member, whole, voice), rest: true };
  const place = { member, inList: placeInList(member, before, next), previous };
  return { members: [member], nodes: wordMember(place, voice) };
}

/** Behind the parts of a total the reader goes on from the total, if what follows belongs to it. */
function kinOf({ facts: [fact] }: Member, said: readonly Member[]): Member | undefined {
  const total = said.filter(({ part }) => !part).pop();
  return total && fact?.told && isKin(fact.told, total) ? total : undefined;
}

/** Only the first of a list of bare levels has a verb, and only if it says how the things are counted. */
function placeInList(
  member: Member,
  before: Member | undefined,
  next: Member | undefined,
): ListPlace {
  if (!isBare(member) || member.again) return "alone";
  if (member.part || (before && isBare(before) && isCountedAlike(before, member))) return "later";
  const hasNext = next && isBare(next) && !next.part && !next.again;
  return hasNext && isCountedAlike(member, next) ? "first" : "alone";
}

/** New ones do not go on as existing ones do. */
function isCountedAlike({ facts: [a] }: Member, { facts: [b] }: Member): boolean {
  return a?.counting === b?.counting;
}

/** The claims of one indicator; one that has no level begins with its name. */
function wordMember(place: LevelPlace, voice: Voice): Nodes {
  const { member } = place;
  const named = member.again || member.facts.some((fact) => fact.claim.kind === "level");
  const nodes: TextNode[] = named ? [] : [nameOf(member.indicator)];
  const [level] = member.facts;
  const passed = member.facts.find((fact) => isPassOfFirms(fact, level));
  let before: Fact | undefined;
  for (const fact of member.facts) {
    if (fact === passed) continue;
    if (before) append(nodes, isFurtherPlace(fact, before) ? "、" : "，");
    append(nodes, claimClause(fact, passed ? { ...place, passed } : place, before, voice));
    before = fact;
  }
  return nodes;
}
