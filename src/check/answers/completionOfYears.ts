import { quotient } from "../../quantity/arithmetic";
import { convert } from "../../quantity/convert";
import { PERCENT } from "../../quantity/unit";
import { operand } from "../../answers/operand";
import type { Asked } from "./asked";
import type { Known } from "./known";
import { about } from "./makeKnown";
import { targetOf } from "./parts";
import { sumOfYears } from "./sumOfYears";

/** 五年来新增41个，完成目标的102.5%: what the years have brought together, of the target of the last of them. */
export function completionOfYears(asked: Asked): readonly Known[] {
  const { from, question } = asked;
  const target = question.period?.kind === "years" ? targetOf(from) : undefined;
  if (!target || target.observation.qualifier) return [];
  return sumOfYears(asked).flatMap(({ answer, basis }): readonly Known[] => {
    const all = convert(target.observation.value, target.observation.unit, answer.unit);
    if (basis === "stated" || !all.ok || all.value <= 0) return [];
    return [
      {
        answer: {
          value: quotient(answer.value, all.value),
          unit: PERCENT,
          decimals: 1,
          rule: "completion",
          operands: [...answer.operands, operand("target", target.observation)],
        },
        basis: "computed",
        ...about(from),
      },
    ];
  });
}
