import type { ClauseRole } from "../narrative";
import { memberName } from "../naming/names";
import type { Joint, MemberClause } from "../plan/clause";
import { statementOf } from "../statements/statementOf";
import { clauseStart } from "./clauses";
import type { Member } from "../outline/outline";
import { append, fill, type Nodes, type WordNode } from "./fill";
import { PHRASES } from "./phrases";
import type { Voice } from "./voice";

/** Puts the clauses about indicators behind what the sentence has said so far, without the full stop. */
export function appendClauses(
  nodes: WordNode[],
  clauses: readonly MemberClause[],
  voice: Voice,
  role?: ClauseRole,
): void {
  for (const clause of clauses) {
    nodes.push(clauseStart(clause, voice, role));
    append(nodes, JOINTS[clause.joint]);
    const [member] = clause.members;
    if (clause.joint === "；按…分，") append(nodes, breakdownWords(member));
    if (clause.names && member) append(nodes, [memberName(member)]);
    append(nodes, wordClause(clause, voice));
    if (clause.closes) append(nodes, "）");
  }
}

/** 按贸易方式分，before the first part of a breakdown. */
function breakdownWords(member: Member | undefined): Nodes {
  const breakdown = member?.facts[0]?.told?.breakdown ?? "";
  return fill(PHRASES.part.byBreakdown, 0, { breakdown });
}

/** The words of one clause. */
export function wordClause(clause: MemberClause, spoken: Voice): Nodes {
  const { about, form, members, before, understood } = clause;
  const voice = understood ? { ...spoken, understood } : spoken;
  const [fact] = about;
  const { inSentence } = fact ? statementOf(fact) : {};
  if (!fact || !inSentence) throw new Error(`Cannot word ${fact?.id} among achievements`);
  if (members.length === 1 && SINGLE.has(form))
    return inSentence.say(fact, { clause, before, voice });
  const say = inSentence.together?.[form];
  if (!say) throw new Error(`Cannot word ${fact.id} together with others as ${form}`);
  return say(clause, voice);
}

/** The forms of a claim that one indicator has to itself. */
const SINGLE: ReadonlySet<MemberClause["form"]> = new Set(["one", "list", "further"]);

const JOINTS: Readonly<Record<Joint, string>> = {
  "": "",
  "，": "，",
  "、": "、",
  "；": "；",
  "；按…分，": "；",
  "，其中": `，${PHRASES.part.first[0]}`,
  "（其中": `（${PHRASES.part.first[0]}`,
};
