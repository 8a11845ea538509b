import type { Question } from "../../prose/question";
import type { DraftContext } from "../draft/draftContext";
import { periodTold } from "../draft/periodTold";
import type { Asked } from "./asked";
import { asking, levelOf, type Asking } from "./asking";

/** A question of a text, asked of one indicator of somebody in the period that is meant. */
export function askedOf(
  question: Question,
  indicator: string,
  entity: string,
  context: DraftContext,
): Asked {
  const asked = periodTold(question.period, indicator, context);
  const { measure } = question;
  const ask = (counting?: Asking["counting"]) =>
    asking(context.standpoints, entity, indicator, asked, counting);
  const ofNew = measure.kind === "level" ? undefined : ask(newNamed(question));
  const from =
    measure.kind === "level" ? ask(measure.counting) : ofNew && levelOf(ofNew) ? ofNew : ask();
  return {
    from: question.period ? from : withMonthsBefore(from),
    question,
    context,
  };
}

/** 新登记经营主体16.79万户，增长12.5%: what grows is what is new. */
function newNamed({ indicators }: Question): Asking["counting"] {
  return indicators.find(({ from }) => from === "own" || from === "carried")?.counting;
}

/** A text of the third quarter may tell what has come together since January, where the workbook has nothing else. */
function withMonthsBefore(from: Asking): Asking {
  const { period } = from;
  if (!period?.months || period.months.from === 1) return from;
  const since = from.then({ ...period, months: { from: 1, to: period.months.to } });
  return !levelOf(from) && levelOf(since) ? since : from;
}
