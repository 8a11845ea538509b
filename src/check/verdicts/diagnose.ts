import type { AskedMeasure, Claimed } from "../../prose/question";
import type { Asked } from "../answers/asked";
import type { Known } from "../answers/known";
import { BASIS } from "./diagnoses/basis";
import type { Diagnosis } from "./diagnoses/diagnosis";
import { DIRECTION } from "./diagnoses/direction";
import { PERIOD } from "./diagnoses/period";
import { UNITS } from "./diagnoses/units";
import type { Judgement } from "./finding";
import { inUnitOf } from "./holds";

/** In the order in which they are tried; the first that fits tells what is wrong. */
const DIAGNOSES: readonly Diagnosis[] = [...DIRECTION, ...UNITS, ...BASIS, ...PERIOD];

/** What is wrong with a claim that no answer agrees with; `undefined` where the workbook says nothing to it. */
export function diagnose(
  claimed: Claimed,
  answers: readonly Known[],
  asked: Asked,
  sentence: string,
): Judgement | undefined {
  const { measure } = asked.question;
  const { kind } = measure;
  const comparable = answers.filter((known) => isComparable(claimed, measure, known));
  const [known] = comparable;
  for (const rule of DIAGNOSES) {
    const found = rule.finds({ claimed, known, answers, asked, measure, sentence });
    if (found) return { ...found, kind };
  }
  return known && { verdict: "inconsistent", known, kind };
}

/** A cell without a unit refutes no 亿元, and a place counted from the top none from the end. */
function isComparable(
  claimed: Claimed,
  measure: AskedMeasure,
  { answer, fromEnd }: Known,
): boolean {
  if (answer.unit.base === "" && claimed.unit.factor !== 1) return false;
  if (measure.kind === "rank" && measure.fromEnd && fromEnd === undefined) return false;
  return inUnitOf(claimed.unit, answer.value, answer.unit) !== undefined;
}
