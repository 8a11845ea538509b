import type { Fact } from "../facts/fact";
import { evidenceOf, quantityOf } from "./evidenceOf";
import type { QuantityText } from "../narrative";
import { joinNodes, type Nodes } from "./fill";

/** 27.0%、23.2%和5.1%; of points the last alone says that they are: 2.3、0.6和0.6个百分点. */
export function listedFigures(facts: readonly Fact[]): Nodes {
  return joinNodes(
    facts.map((fact, at) => [
      fact.unit.base === "points" && at < facts.length - 1 ? withoutUnit(fact) : quantityOf(fact),
    ]),
    "、",
    "和",
  );
}

function withoutUnit(fact: Fact): QuantityText {
  const { value, unit, decimals } = fact;
  return { ...quantityOf(fact), shown: { value, unit: { ...unit, symbol: "" }, decimals } };
}

/** 均 claims the same of all: the words carry the evidence of those whose figure is not printed. */
export function withEvidence(nodes: Nodes, facts: readonly Fact[]): Nodes {
  const [first, ...rest] = nodes;
  if (first?.type !== "text" || facts.length === 0) return nodes;
  return [{ ...first, claims: facts.map(evidenceOf) }, ...rest];
}
