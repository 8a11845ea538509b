import type { Statement } from "../../prose/question";
import type { Asked } from "../answers/asked";
import { answersTo } from "../answers/answersTo";
import { levelOf } from "../answers/asking";
import type { Known } from "../answers/known";
import { truthOf } from "../answers/truthOf";
import { byClaim } from "./byClaim";
import { byPlainPlace } from "./byPlainPlace";
import { diagnose } from "./diagnose";
import type { Judgement } from "./finding";
import { fromSomeYear } from "./fromSomeYear";
import { isOfOtherThing } from "./isOfOtherThing";
import { tellsOfAhead } from "./tellsOfAhead";
import { atCurrentPrices, isOnlyNew, isRefutable } from "./isRefutable";

/** Holds a statement against one indicator of somebody in one period; `undefined` where the workbook says nothing to it. */
export function judgeIndicator(statement: Statement, asked: Asked): Judgement | undefined {
  const { claimed, form, question } = statement;
  const { kind } = question.measure;
  // 首次进入前十: no history of the figure tells.
  if (statement.rule === "for-the-first-time" && !asked.mark) return undefined;
  const truth = truthOf(asked);
  if (truth) {
    return { verdict: truth.holds ? "consistent" : "inconsistent", known: truth.known, kind };
  }
  const answers = answersTo(asked);
  if (statement.rule === "tied") return tiedJudged(answers, kind);
  const [known] = answers;
  const isOfOther = isOfOtherThing(statement, asked);
  const isOther = isOfOther || atCurrentPrices(answers, asked) || isOnlyNew(asked);
  const isAhead = tellsOfAhead(statement, answers);
  if (form === "mask")
    return { verdict: "blank", kind, ...(known && !isOther && !isAhead && { known }) };
  if (!claimed) return undefined;
  return (
    byClaim(claimed, answers, asked) ??
    (answers.length === 0 ? byPlainPlace(claimed, asked) : undefined) ??
    netOnly(answers, asked) ??
    fromSomeYear(statement, claimed, asked) ??
    (isRefutable(answers, asked) && !isAhead && !isOfOther
      ? diagnose(claimed, answers, asked, sentenceOf(statement, asked))
      : { verdict: "not-found", reason: { code: "no-figure" }, kind })
  );
}

/** 并列: somebody else has the same place; a place in a cell need not tell. */
function tiedJudged(answers: readonly Known[], kind: Judgement["kind"]): Judgement | undefined {
  const known =
    answers.find(({ tiedWith = [] }) => tiedWith.length > 0) ??
    answers.find(({ tiedWith }) => tiedWith !== undefined);
  if (!known?.tiedWith) return undefined;
  const isSo = known.tiedWith.length > 0;
  return {
    verdict: isSo ? "consistent" : "inconsistent",
    known,
    kind,
    ...(!isSo && { reason: { code: "not-tied" as const } }),
  };
}

/** What is new need not be what there is more: the sheet that counts the stock does not refute it. */
function netOnly(
  [known]: readonly Known[],
  { from, question: { measure } }: Asked,
): Judgement | undefined {
  const isNew = measure.kind === "level" && measure.counting === "new";
  if (!isNew || !known || levelOf(from)) return undefined;
  return { verdict: "other-basis", known, kind: measure.kind };
}

function sentenceOf({ sentence }: Statement, { context }: Asked): string {
  return context.prose.text.slice(sentence.start, sentence.end);
}
