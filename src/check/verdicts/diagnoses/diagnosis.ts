import type { AskedMeasure, Claimed, Question } from "../../../prose/question";
import type { Asked } from "../../answers/asked";
import type { Known } from "../../answers/known";
import type { Judgement } from "../finding";

/** A claim that no answer agrees with. */
export interface Case {
  readonly claimed: Claimed;
  /** The answer believed first, where it is of the same kind as the claim. */
  readonly known: Known | undefined;
  readonly answers: readonly Known[];
  readonly asked: Asked;
  readonly measure: AskedMeasure;
  /** The words of its sentence. */
  readonly sentence: string;
}

/** One way of being wrong, told apart from the others. */
export interface Diagnosis {
  readonly name: string;
  readonly because: string;
  readonly finds: (one: Case) => Omit<Judgement, "kind"> | undefined;
}

/** The same question, had the text asked for another measure. */
export function withMeasure(asked: Asked, measure: AskedMeasure): Asked {
  const question: Question = { ...asked.question, measure };
  return { ...asked, question };
}
