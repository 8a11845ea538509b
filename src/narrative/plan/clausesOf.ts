import type { Fact } from "../facts/fact";
import { isMove } from "../facts/movement";
import type { Member } from "../outline/outline";
import type { MemberClause } from "./clause";
import { CLAUSE_RULES, type ClauseRule } from "./clauseRules";
import { formRuleFor, opensList, type ClaimAt } from "./formRules";
import { breakdownOf, jointBetween, type Unit } from "./jointRules";
import { partDepth } from "../outline/partDepth";
import { isKin, isPassOfFirms } from "./kinOfDeeds";
import { wholeOf } from "./restOfParts";

type Unfinished = { -readonly [Part in keyof MemberClause]: MemberClause[Part] };

/** What is said at once: of one indicator, or of several that share a predicate. */
interface PlannedUnit extends Unit {
  readonly clauses: readonly MemberClause[];
}

/** The clauses of a sentence about these indicators. */
export function clausesOf(members: readonly Member[]): readonly MemberClause[] {
  const clauses: MemberClause[] = [];
  // What was told last: a total or a part of it, a part of that, and so on.
  const told: Unit[] = [];
  for (let at = 0; at < members.length;) {
    const last = told[told.length - 1];
    const within = last && breakdownOf(last);
    const found = sharedUnit(members, at) ?? unitAt(members, at);
    const depth = Math.min(partDepth(members, at), told.length);
    const behindWithin = told.length > depth + 1;
    const unit: PlannedUnit = {
      ...found,
      ...(within !== undefined && { within }),
      ...(depth > 0 && { depth }),
      ...(behindWithin && { behindWithin }),
    };
    if (depth === 0) closeWithin(clauses, told);
    const [first, ...others] = unit.clauses;
    const before = told[depth] ?? last;
    if (first) clauses.push(before ? joined(first, before, unit) : first, ...others);
    at += unit.members.length;
    told.splice(depth, told.length, unit);
  }
  closeWithin(clauses, told);
  return clauses;
}

/** Parts of parts stand in brackets, which end before whatever is none of them. */
function closeWithin(clauses: MemberClause[], told: readonly Unit[]): void {
  const last = clauses.pop();
  if (last) clauses.push(told.length > 1 ? { ...last, closes: true } : last);
}

function joined(clause: MemberClause, before: Unit, unit: Unit): MemberClause {
  const { joint, name } = jointBetween(before, unit);
  return { ...clause, joint, joinedBy: name };
}

function sharedUnit(members: readonly Member[], at: number): PlannedUnit | undefined {
  if (members.length - at < 2) return undefined;
  const isNested = partDepth(members, at) > 0;
  const rest = at === 0 ? members : members.slice(at);
  for (const { name, shared, nests } of CLAUSE_RULES as readonly (ClauseRule & Named)[]) {
    const found = isNested && !nests ? undefined : shared(rest);
    if (!found) continue;
    const isUnderstood = members[at]?.part === true && isMoveTold(members, at);
    const together = found.clauses.map((clause, index): MemberClause => {
      const said: MemberClause = {
        ...clause,
        because: name,
        ...(isUnderstood && UNDERSTOOD),
        ...(at > 0 && clause.counted !== undefined && { behindOthers: true }),
      };
      return index === 0 && found.figures.length === 0 ? said : { ...said, joinedBy: name };
    });
    return { members: found.members, clauses: [...clausesOf(found.figures), ...together] };
  }
  return undefined;
}

function unitAt(members: readonly Member[], at: number): PlannedUnit {
  const member = members[at];
  if (!member) throw new Error("Cannot plan a sentence without indicators");
  const clauses = claimsOf(members, at, member);
  const [first] = clauses;
  const isRest = first?.because === "rest-of-parts" || first?.because === "part-is-whole";
  return { members: [member], clauses, ...(isRest && { rest: true }) };
}

/** The claims of one indicator; one that has no level begins with its name. */
function claimsOf(members: readonly Member[], at: number, member: Member): readonly MemberClause[] {
  const { facts, again } = member;
  const previous = previousOf(members, at, member);
  const passed = facts.find((fact) => isPassOfFirms(fact, facts[0]));
  const names = !again && !facts.some(({ claim }) => claim.kind === "level");
  const clauses: MemberClause[] = [];
  const own = [member];
  const isUnderstood = member.part && isMoveTold(members, at);
  let before: Fact | undefined;
  for (const fact of facts) {
    if (fact === passed) continue;
    const claim: ClaimAt = { members, at, fact, before };
    const { form, joint, name } = formRuleFor(claim);
    const about = aboutOf(claim, passed, form);
    // Put together step by step: texts have thousands of clauses.
    const clause: Unfinished = {
      about,
      form,
      joint: before ? joint : "",
      because: name,
      members: own,
    };
    if (before) {
      clause.joinedBy = name;
      clause.before = before;
    } else if (names) clause.names = true;
    if (isUnderstood && isMove(fact)) clause.understood = true;
    if (previous) clause.previous = previous;
    if (form === "list" && opensList(members, at)) clause.opensList = true;
    if (passed) clause.passed = passed;
    clauses.push(clause);
    before = fact;
  }
  return clauses;
}

/** A part that is all of its total rests on both; that all came through is said with the firms. */
function aboutOf(
  { members, at, fact, before }: ClaimAt,
  passed: Fact | undefined,
  form: MemberClause["form"],
): readonly Fact[] {
  const total = form === "all" ? wholeOf(members, at) : undefined;
  if (total) return [fact, total];
  return passed && !before ? [fact, passed] : [fact];
}

/** Behind the parts of a total the reader goes on from the total, if what follows belongs to it. */
function previousOf(members: readonly Member[], at: number, member: Member): Member | undefined {
  const before = members[at - 1];
  if (before?.part !== true || member.part) return before;
  const total = totalBefore(members, at);
  const told = member.facts[0]?.told;
  return total && told && isKin(told, total) ? total : undefined;
}

type Named = Pick<(typeof CLAUSE_RULES)[number], "name">;

const UNDERSTOOD = { understood: true } as const;

/** The total of the part at this place has said what it is compared with. */
function isMoveTold(members: readonly Member[], at: number): boolean {
  return totalBefore(members, at)?.facts.some(isMove) === true;
}

/** What the parts before this place are parts of. */
function totalBefore(members: readonly Member[], at: number): Member | undefined {
  return members
    .slice(0, at)
    .filter(({ part }) => !part)
    .pop();
}
