import type { Fact } from "../facts/fact";
import type { SummarySentence } from "../outline/outline";
import { chineseNumeral } from "./chineseNumeral";
import { evidenceOf, quantityOf } from "./evidenceOf";
import { fill, joinNodes, joinText, text, type Nodes } from "./fill";
import { PHRASES } from "./phrases";
import type { Voice } from "./voice";

/** 5项年度目标全面完成。 2项指标居全省第一位、3项居第二位。 */
export function wordSummary({ facts }: SummarySentence, voice: Voice): Nodes {
  const clauses = facts.map((fact, index) => clauseOf(fact, index === 0, voice));
  return joinText([...joinNodes(clauses, "、"), ...text("。")]);
}

function clauseOf(fact: Fact, isFirst: boolean, { turn, inYear }: Voice): Nodes {
  const { met, metInYear, held, heldFurther } = PHRASES.summary;
  const value: Nodes = [quantityOf(fact)];
  const { claim } = fact;
  if (claim.kind === "targets-met") {
    return fill(inYear ? metInYear : met, turn, { value }, [evidenceOf(fact)]);
  }
  if (claim.kind !== "rank-tally") throw new Error(`Cannot word ${fact.id} as a summary`);
  const slots = { value, scope: claim.scope, ordinal: chineseNumeral(claim.place) };
  return fill(isFirst ? held : heldFurther, turn, slots, [evidenceOf(fact)]);
}
