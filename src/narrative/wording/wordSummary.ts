import type { Fact } from "../facts/fact";
import type { SummarySentence } from "../outline/outline";
import { chineseNumeral } from "./chineseNumeral";
import { joinNodes, joinText, text, type Nodes } from "./fill";
import { PHRASES } from "./phrases";
import { say } from "./say";
import type { Voice } from "./voice";

/** 5项年度目标全面完成。 2项指标居全省第一位、3项居第二位。 */
export function wordSummary({ facts }: SummarySentence, voice: Voice): Nodes {
  const clauses = facts.map((fact, index) => clauseOf(fact, index === 0, voice));
  return joinText([...joinNodes(clauses, "、"), ...text("。")]);
}

function clauseOf(fact: Fact, isFirst: boolean, voice: Voice): Nodes {
  const { met, metInYear, held, heldFurther } = PHRASES.summary;
  const { claim } = fact;
  if (claim.kind === "targets-met") {
    return say(voice.inYear ? metInYear : met, fact, voice);
  }
  if (claim.kind !== "rank-tally") throw new Error(`Cannot word ${fact.id} as a summary`);
  const slots = { scope: claim.scope, ordinal: chineseNumeral(claim.place) };
  return say(isFirst ? held : heldFurther, fact, voice, slots);
}
