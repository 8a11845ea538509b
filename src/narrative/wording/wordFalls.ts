import type { PlannedFalls } from "../plan/plan";
import { append, joinText, type Nodes, type WordNode } from "./fill";
import { periodText } from "./periodText";
import type { Voice } from "./voice";
import { appendClauses } from "./wordClauses";
import { ordinalOf } from "./wordProblem";

/** 实用新型专利授权量、注册商标比上年分别下降25.5%和29.0%。 */
export function wordFalls({ ordinal, ofPeriod, clauses }: PlannedFalls, voice: Voice): Nodes {
  const nodes: WordNode[] = [...(ofPeriod ? [periodText(ofPeriod, voice)] : [])];
  appendClauses(nodes, clauses, voice, "fails");
  append(nodes, "。");
  return joinText([...ordinalOf(ordinal), ...nodes]);
}
