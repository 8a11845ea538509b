import type { Fact } from "../facts/fact";
import type { ClauseRole, TextClause, TextNode, ToldClaim } from "../narrative";
import type { Clause } from "../plan/clause";
import type { Sense } from "../senses";
import { statementOf } from "../statements/statementOf";
import type { ClauseStart, Nodes } from "./fill";
import type { Voice } from "./voice";

type Told = Pick<Clause, "about" | "form"> & { readonly before?: Fact | undefined };

/** The beginning of a clause that tells these facts: what it claims of each is settled here, whichever words say it. */
export function clauseStart(
  clause: Told,
  { inYear, settings }: Voice,
  role: ClauseRole = "says",
): ClauseStart {
  const { about, form, before } = clause;
  const { thresholds } = settings;
  const at = { role, form, before, inYear, thresholds };
  const isOfAll = about.length > 1 && (form === "all" || form === "further");
  const tells: ToldClaim[] = [];
  for (const fact of about) {
    const senses = statementOf(fact).senses(fact, at);
    tells.push({ factId: fact.id, senses: isOfAll ? [...senses, ...OF_ALL] : senses });
  }
  return { type: "clause", role, tells };
}

/** 均居全省第4位: the claim is one of all of them. */
const OF_ALL: readonly Sense[] = ["均"];

/** The clauses of a sentence: what stands before the first is said with it. */
export function toClauses(nodes: Nodes): readonly TextClause[] {
  const clauses: { role: ClauseRole; tells: readonly ToldClaim[]; nodes: TextNode[] }[] = [];
  let words: TextNode[] = [];
  let isOpen = false;
  for (const node of nodes) {
    if (node.type !== "clause") {
      words.push(node);
      continue;
    }
    if (isOpen) words = [];
    clauses.push({ role: node.role, tells: node.tells, nodes: words });
    isOpen = true;
  }
  return isOpen ? clauses : [{ role: "says", tells: [], nodes: words }];
}
