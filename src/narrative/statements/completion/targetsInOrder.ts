import type { MemberClause } from "../../plan/clause";
import { aimWords } from "../../wording/aimWords";
import { targetQuantity } from "../../wording/evidenceOf";
import { joinNodes, type Nodes } from "../../wording/fill";
import { PHRASES } from "../../wording/phrases";
import { sayOf } from "../../wording/say";
import type { Voice } from "../../wording/voice";

/** 分别超额完成823件、118件和623件的年度目标. */
export function targetsInOrder({ about }: MemberClause, voice: Voice): Nodes {
  const [first] = about;
  const targets = joinNodes(
    about.map((fact) => [targetQuantity(fact)]),
    "、",
    "和",
  );
  return sayOf(PHRASES.completion.overEach, about, voice, {
    targets,
    aim: first ? aimWords(first) : "",
  });
}
