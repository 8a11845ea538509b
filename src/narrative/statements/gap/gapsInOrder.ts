import type { MemberClause } from "../../plan/clause";
import { sayBenchmark } from "../../naming/names";
import { fill, type Nodes } from "../../wording/fill";
import { listedFigures } from "../../wording/figuresInOrder";
import { PHRASES } from "../../wording/phrases";
import type { Voice } from "../../wording/voice";

/** 分别高于全省平均水平7.2个百分点和5.6个百分点; behind places by growth it is clear that growth is compared. */
export function gapsInOrder({ about, before }: MemberClause, voice: Voice): Nodes {
  const words = PHRASES.averageGapTogether;
  const [first] = about;
  if (first?.claim.kind !== "gap") throw new Error("Gaps of nobody");
  const isNamed = before?.claim.kind !== "growth";
  const above = isNamed ? words.above : words.growthAbove;
  const below = isNamed ? words.below : words.growthBelow;
  return fill(first.value > 0 ? above : below, voice.turn, {
    benchmark: [{ type: "name", text: sayBenchmark(first.claim.benchmark) }],
    values: listedFigures(about),
  });
}
