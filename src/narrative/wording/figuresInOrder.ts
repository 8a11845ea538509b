import type { Fact } from "../facts/fact";
import { evidenceOf, quantityOf } from "./evidenceOf";
import { joinNodes, type Nodes } from "./fill";

/** 27.0%、23.2%和5.1%. */
export function listedFigures(facts: readonly Fact[]): Nodes {
  return joinNodes(
    facts.map((fact) => [quantityOf(fact)]),
    "、",
    "和",
  );
}

/** 均 claims the same of all: the words carry the evidence of those whose figure is not printed. */
export function withEvidence(nodes: Nodes, facts: readonly Fact[]): Nodes {
  const [first, ...rest] = nodes;
  if (first?.type !== "text" || facts.length === 0) return nodes;
  return [{ ...first, claims: facts.map(evidenceOf) }, ...rest];
}
