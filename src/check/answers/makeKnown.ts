import { readAnswer, type Answer } from "../../answers/answer";
import { operands } from "../../answers/operand";
import type { Operand } from "../../answers/evidence";
import type { OwnFigure } from "../../answers/ownFigures";
import type { Asking } from "./asking";
import type { Known } from "./known";

export function stated(from: Asking, figure: OwnFigure | undefined): readonly Known[] {
  return figure ? [{ answer: readAnswer(figure), basis: "stated", ...about(from) }] : [];
}

/** A figure computed from others, with the part that each of them played. */
export function computed(
  from: Asking,
  body: Pick<Answer, "value" | "unit" | "decimals" | "rule">,
  parts: readonly (readonly [Operand["role"], OwnFigure])[],
): Known {
  const answer: Answer = {
    ...body,
    operands: parts.flatMap(([role, figure]) => operands(role, figure)),
  };
  return { answer, basis: "computed", ...about(from) };
}

export function about({
  indicator,
  at,
  period,
}: Asking): Pick<Known, "indicator" | "entity" | "period"> {
  return { indicator, entity: at.subject, ...(period && { period }) };
}
