import type { Fact } from "../facts/fact";
import type { Member } from "../outline/outline";
import { comparedAs } from "./comparedAs";
import { evidenceOf, quantityOf } from "./evidenceOf";
import { fill, joinNodes, joinText, text, type Nodes } from "./fill";
import { nameOf, sayBenchmark } from "./names";
import { PHRASES } from "./phrases";
import type { Voice } from "./voice";

/** 甲、乙比上年分别增长27.0%和23.2%，增速均居全省第3位、同组第1位，分别高于全省平均水平7.2个百分点和5.6个百分点 */
export function wordParallel(members: readonly Member[], voice: Voice): Nodes {
  const [first] = members;
  const columns = (first?.facts ?? []).map((_, index) =>
    members.flatMap(({ facts }) => facts[index] ?? []),
  );
  const names = joinNodes(
    members.map(({ indicator }) => [nameOf(indicator)]),
    "、",
  );
  return joinText(
    columns.flatMap((facts, index) => {
      const before = columns[index - 1];
      if (!before) return grownEach(names, facts, voice);
      if (facts[0]?.claim.kind === "gap") return [...text("，"), ...gapEach(facts, before, voice)];
      return placeEach(facts, before, voice);
    }),
  );
}

function grownEach(names: Nodes, facts: readonly Fact[], voice: Voice): Nodes {
  const { each, upEach, downEach } = PHRASES.growth;
  const rising = facts.every(({ value }) => value > 0);
  const grown = fill(rising ? upEach : downEach, voice.turn, { values: listed(facts) });
  const { year, inYear } = PHRASES.since;
  const since = fill(comparedAs(voice.inYear ? inYear : year, voice), voice.turn, {});
  return fill(each, voice.turn, { names, since, grown });
}

/** 均 where all have the same place, 分别 where they have not; growth is named once. */
function placeEach(facts: readonly Fact[], before: readonly Fact[], voice: Voice): Nodes {
  const { shared, sharedFurther, growthShared, each, growthEach } = PHRASES.rankTogether;
  const [first, ...others] = facts;
  if (first?.claim.kind !== "rank") return [];
  const { scope } = first.claim;
  const isFurther = before[0]?.claim.kind === "rank";
  if (!isSame(facts)) {
    const slots = { scope, values: listed(facts) };
    return [...text("，"), ...fill(isFurther ? each : growthEach, voice.turn, slots)];
  }
  const slots = { scope, value: [quantityOf(first)] };
  if (isFurther && isSame(before)) {
    return withEvidence([...text("、"), ...fill(sharedFurther, voice.turn, slots)], others);
  }
  const phrases = isFurther ? shared : growthShared;
  return [...text("，"), ...withEvidence(fill(phrases, voice.turn, slots), others)];
}

function gapEach(facts: readonly Fact[], before: readonly Fact[], voice: Voice): Nodes {
  const words = PHRASES.averageGapTogether;
  const [first] = facts;
  if (first?.claim.kind !== "gap") return [];
  const isNamed = before[0]?.claim.kind !== "growth";
  const above = isNamed ? words.above : words.growthAbove;
  const below = isNamed ? words.below : words.growthBelow;
  return fill(first.value > 0 ? above : below, voice.turn, {
    benchmark: [{ type: "name", text: sayBenchmark(first.claim.benchmark) }],
    values: listed(facts),
  });
}

function isSame(facts: readonly Fact[]): boolean {
  return facts.every(({ value }) => value === facts[0]?.value);
}

function listed(facts: readonly Fact[]): Nodes {
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
