import type { Claimed } from "../../prose/question";
import type { Asked } from "../answers/asked";
import type { Known } from "../answers/known";
import { compare } from "./compare";
import type { Judgement } from "./finding";

/** The first answer that the claim agrees with; one that is computed gives way to one that is stated. */
export function byClaim(
  claimed: Claimed,
  answers: readonly Known[],
  asked: Asked,
): Judgement | undefined {
  const { measure } = asked.question;
  const [first] = answers;
  for (const known of answers) {
    const { standing, reason } = compare(claimed, measure, known);
    if (standing === "other") continue;
    const { kind } = measure;
    if (reason) return { verdict: "inconsistent", known, reason, kind };
    const isOther =
      first && known !== first && first.basis === "stated" && known.basis === "computed";
    if (isOther && measure.kind !== "rank" && measure.kind !== "top") {
      const told = compare(claimed, measure, first);
      const saysSo = measure.kind === "growth" && measure.prices === "current";
      if (told.standing === "other" && comparable(claimed, first) && !saysSo) {
        return {
          verdict: "other-basis",
          known: first,
          reason: { code: "computed-not-stated", other: known },
          kind,
        };
      }
    }
    const isTold = measure.kind === "top" || (measure.kind === "rank" && !measure.fromEnd);
    if (isOther && isTold) continue;
    return { verdict: standing === "exact" ? "consistent" : "rounded", known, kind };
  }
  return undefined;
}

function comparable(claimed: Claimed, { answer }: Known): boolean {
  return claimed.unit.base === answer.unit.base;
}
