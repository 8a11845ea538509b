import type { Statement } from "../../prose/question";
import type { DraftContext } from "../draft/draftContext";
import { meantIndicators, type Meant } from "./meantIndicators";

/** 劳务品牌23个，其中18个品牌…: a part that the sheet does not tell is not held against the whole that it is a part of. */
export function notOfTotal(meant: Meant, statement: Statement, context: DraftContext): Meant {
  const { partOf, question } = statement;
  const total = partOf === undefined ? undefined : context.prose.statements[partOf];
  if (!total || !isLikeCounted(question, total.question)) return meant;
  const { indicators, entity } = meantIndicators(total, context);
  if (entity !== meant.entity || question.whose?.text !== total.question.whose?.text) return meant;
  const whole = new Set(indicators.map(({ indicator }) => indicator));
  return {
    ...meant,
    indicators: meant.indicators.filter(({ indicator }) => !whole.has(indicator)),
  };
}

function isLikeCounted(
  { measure }: Statement["question"],
  { measure: other }: Statement["question"],
): boolean {
  return measure.kind === "level" && other.kind === "level" && measure.counting === other.counting;
}
