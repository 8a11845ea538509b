import type { Fact } from "../facts/fact";
import { nameOf } from "../naming/names";
import type { Ranking } from "../outline/outline";
import { clauseStart } from "./clauses";
import { evidenceOf, quantityOf } from "./evidenceOf";
import { fill, joinNodes, text, type Nodes } from "./fill";
import { PHRASES } from "./phrases";
import type { Voice } from "./voice";

/** Who has done most of what was to be done, and who least: 甲县、乙县分别完成年度目标的96.1%和95.0%，进度居前. */
export function wordDone({ rank, leaders: told }: Ranking, voice: Voice): Nodes {
  const { claim } = rank;
  if (claim.kind !== "leaders") throw new Error(`Cannot word ${rank.id} as a ranking`);
  const from = told.length - (claim.last ?? 0);
  const { done, behind, oneBehind } = PHRASES.leaders;
  const [first, last] = [told.slice(0, from), told.slice(from)];
  const slots = (facts: readonly Fact[]) => ({
    name: [nameOf(rank.indicator)],
    aim: PHRASES.aim[claim.aim ?? "target"][0],
    leaders: joinNodes(
      facts.map((fact) => whose(fact, rank)),
      "、",
    ),
    values: listed(facts),
  });
  const clause = (facts: readonly Fact[], words: Nodes): Nodes => [
    clauseStart({ about: facts, form: "each" }, voice),
    ...words,
  ];
  const ofFirst = clause(first, fill(done, voice.turn, slots(first)));
  if (last.length === 0) return ofFirst;
  const words = last.length === 1 ? oneBehind : behind;
  return joinNodes([ofFirst, clause(last, fill(words, voice.turn, slots(last)))], "；");
}

function whose(fact: Fact, rank: Fact): Nodes {
  return [{ type: "name", text: fact.entity, claims: [evidenceOf(rank)] }];
}

function listed(facts: readonly Fact[]): Nodes {
  const figures = facts.map((fact): Nodes => [quantityOf(fact)]);
  const [end, ...before] = [...figures].reverse();
  if (before.length === 0) return end ?? [];
  return [...joinNodes(before.reverse(), "、"), ...text("和"), ...(end ?? [])];
}
