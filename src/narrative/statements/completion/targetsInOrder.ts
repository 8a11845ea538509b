import type { Fact } from "../../facts/fact";
import type { MemberClause } from "../../plan/clause";
import { aimWords } from "../../wording/aimWords";
import { targetQuantity } from "../../wording/evidenceOf";
import { listedFigures } from "../../wording/figuresInOrder";
import { fill, joinNodes, type Nodes } from "../../wording/fill";
import { PHRASES } from "../../wording/phrases";
import { sayOf } from "../../wording/say";
import type { Voice } from "../../wording/voice";

/** 分别超额完成823件、118件和623件的年度目标, or 分别完成年度目标的102.0%和98.1% where some have not. */
export function targetsInOrder({ about, before }: MemberClause, voice: Voice): Nodes {
  const [first] = about;
  const aim = first ? aimWords(first) : "";
  if (before || !about.every(hasPassed))
    return fill(PHRASES.completion.underEach, voice.turn, { values: listedFigures(about), aim });
  const targets = joinNodes(
    about.map((fact) => [targetQuantity(fact)]),
    "、",
    "和",
  );
  return sayOf(PHRASES.completion.overEach, about, voice, {
    targets,
    aim,
  });
}

function hasPassed(fact: Fact): boolean {
  const isOfBudget = fact.claim.kind === "completion" && fact.claim.aim === "budget";
  return fact.value > 1 && !isOfBudget && targetQuantity(fact).unit.base !== "";
}
