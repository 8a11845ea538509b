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
  appendMembers(nodes, members, voice);
  return nodes;
}

/** The same, behind what the sentence has said so far. */
export function appendMembers(nodes: TextNode[], members: readonly Member[], voice: Voice): void {
  let before: Unit | undefined;
  for (let at = 0; at < members.length;) {
    const unit = sharedUnit(members, at, voice) ?? plainUnit(members, at, voice);
    append(nodes, betweenUnits(before, unit));
    unit.sayBehind(nodes);
    at += unit.members.length;
    before = unit;
  }
}

/** What is said at once, straight into the sentence. */
interface SaidUnit extends Unit {
  readonly sayBehind: (nodes: TextNode[]) => void;
}

function unitOf(members: readonly Member[], ...words: readonly Nodes[]): SaidUnit {
  const sayBehind = (nodes: TextNode[]) => {
    for (const more of words) append(nodes, more);
  };
  return { members, sayBehind };
}

function sharedUnit(members: readonly Member[], at: number, voice: Voice): SaidUnit | undefined {
  if (members.length - at < 2) return undefined;
  const rest = at === 0 ? members : members.slice(at);
  const parallel = parallelRun(rest);
  if (parallel.length > 1) return unitOf(parallel, wordParallel(parallel, voice));
  const passed = sharedCompletionRun(rest);
  if (passed.length > 1) {
    const levels = wordMembers(passed.map(withoutCompletion), voice);
    return unitOf(passed, levels, sharedCompletion(passed, voice));
  }
  const ranked = sharedRankRun(rest);
  if (ranked.length > 1) {
    const figures = sideBySide(ranked.map(({ member, said }) => ({ ...member, facts: said })));
    const together = ranked.map(({ member }) => member);
    return unitOf(together, wordMembers(figures, voice), sharedPlaces(ranked, voice));
  }
  const records = sharedRecordRun(rest);
  if (records.length > 1) {
    const levels = wordMembers(records.map(withoutRecord), voice);
    return unitOf(records, levels, sharedRecord(records, voice));
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

function plainUnit(members: readonly Member[], at: number, voice: Voice): SaidUnit {
  const [before, member, next] = [members[at - 1], members[at], members[at + 1]];
  if (!member) throw new Error("Cannot word a sentence without members");
  if (isRest(members, at)) return { ...unitOf([member], wordRest(member, voice)), rest: true };
  const isBehindParts = before?.part === true && !member.part;
  const previous = isBehindParts ? kinOf(member, members.slice(0, at)) : before;
  const whole = wholeOf(member, before, next);
  if (whole) return { ...unitOf([member], wordWhole(member, whole, voice)), rest: true };
  const place = { member, inList: placeInList(member, before, next), previous };
  return { members: [member], sayBehind: (nodes) => wordMember(nodes, place, voice) };
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
function wordMember(nodes: TextNode[], place: LevelPlace, voice: Voice): void {
  const { member } = place;
  const named = member.again || member.facts.some((fact) => fact.claim.kind === "level");
  if (!named) append(nodes, [nameOf(member.indicator)]);
  const [level] = member.facts;
  const passed = member.facts.find((fact) => isPassOfFirms(fact, level));
  let before: Fact | undefined;
  for (const fact of member.facts) {
    if (fact === passed) continue;
    if (before) append(nodes, isFurtherPlace(fact, before) ? "、" : "，");
    append(nodes, claimClause(fact, passed ? { ...place, passed } : place, before, voice));
    before = fact;
  }
}
