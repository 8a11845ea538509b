import type { Statement } from "../../prose/question";
import type { DraftContext } from "../draft/draftContext";

/**
 * 甲县、乙县、丙开发区企业成交额完成率分别为…: the name of the indicator stands behind the last of the list, and the figure of 甲县 is not
 * that of 丙开发区.
 */
export function withoutOtherOfList(
  statement: Statement,
  { entities, prose }: DraftContext,
): Statement {
  const { question } = statement;
  const { whose } = question;
  if (!whose || entities.meant(whose.text).length === 0) return statement;
  const indicators = question.indicators.map((phrase) => {
    const between = prose.text.slice(whose.end, Math.max(whose.end, phrase.start));
    const split =
      phrase.from === "own" && LIST.test(between) ? entities.split(phrase.text) : undefined;
    return split && split.rest !== "" ? { ...phrase, text: split.rest } : phrase;
  });
  return { ...statement, question: { ...question, indicators } };
}

/** What stands between the one and the last of a list. */
const LIST = /^(?:、[^、，,；;。\d]{2,12})*[、和与及]$/;
