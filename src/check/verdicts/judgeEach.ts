import type { Approximation, IndicatorPhrase, Question, Statement } from "../../prose/question";
import type { DraftContext } from "../draft/draftContext";
import type { Judgement } from "./finding";
import { missing } from "./missing";

type Judge = (statement: Statement, context: DraftContext) => Judgement;

/** 交通运输、仓储和邮政业: the workbook has an indicator of that whole name. */
export function isOneName({ indicators, each = [] }: Question, { names }: DraftContext): boolean {
  const own = indicators.find(({ from }) => from === "own");
  return (
    own !== undefined &&
    each.every(({ start, end }) => start >= own.start && end <= own.end) &&
    names.find(own.text).some(({ by }) => by === "same")
  );
}

/** 云泽、鹿山两市1.52%: said of each of them. */
export function severalBodies(
  { indicators }: Question,
  { names, entities }: DraftContext,
): readonly IndicatorPhrase[] | undefined {
  const own = indicators.filter(({ from }) => from === "own");
  const [phrase] = own;
  if (!phrase || own.length > 1 || names.find(phrase.text).length > 0) return undefined;
  const text = phrase.text.replace(ALIKE, "");
  if (text === phrase.text) return undefined;
  const parts = text.split(/[、和与及]/);
  if (parts.length < 2 || parts.some((part) => entities.meant(part).length === 0)) return undefined;
  return parts.map((part) => ({ ...phrase, text: part }));
}

/** 两市, 同 behind a list of places. */
const ALIKE = /(?:[两二三四五六七八九十\d]*(?:[省市县区镇乡村园家]|高新区)?)?(?:同|均|都|皆|各)?$/;

/** 东湖园、西山园产值: what the last is called by all are, where the others are only somebody's names. */
function withNameOfLast(
  each: readonly IndicatorPhrase[],
  { entities }: DraftContext,
): readonly IndicatorPhrase[] {
  const last = entities.split(each.at(-1)?.text ?? "")?.rest ?? "";
  if (last === "") return each;
  return each.map((phrase) =>
    entities.split(phrase.text)?.rest === "" ? { ...phrase, text: phrase.text + last } : phrase,
  );
}

/** 均超过50件: a bound that all lie above, and not what each of them nearly is. */
function bounded(statement: Statement): Statement {
  const { claimed } = statement;
  const bound = claimed?.approximation && BOUND[claimed.approximation];
  return claimed && bound
    ? { ...statement, claimed: { ...claimed, approximation: bound } }
    : statement;
}

const BOUND: Partial<Readonly<Record<Approximation, Approximation>>> = {
  above: "over",
  "at-least": "over",
  below: "under",
  "at-most": "under",
};

/** 均: all of them have to be so; the first that is not decides. */
export function judgeEach(
  statement: Statement,
  each: NonNullable<Question["each"]>,
  context: DraftContext,
  judge: Judge,
): Judgement {
  const { question } = statement;
  const judged = withNameOfLast(each, context).map((phrase) => {
    const others = question.indicators.filter(({ from }) => from !== "own");
    const one: Question = {
      ...question,
      each: [],
      indicators: [{ ...phrase, from: "own" }, ...others],
    };
    return judge({ ...bounded(statement), question: one }, context);
  });
  const worst = [
    "inconsistent",
    "wrong-period",
    "ambiguous",
    "other-basis",
    "not-found",
    "rounded",
  ];
  const found = worst
    .map((verdict) => judged.find((one) => one.verdict === verdict))
    .find((one) => one !== undefined);
  return found ?? judged[0] ?? missing(statement, question.measure.kind, { code: "no-indicator" });
}
