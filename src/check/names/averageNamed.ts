import type { Question, Statement } from "../../prose/question";
import { MONTHLY } from "../answers/averages";
import type { DraftContext } from "../draft/draftContext";
import { mayBeCalled } from "./mayBeCalled";

/**
 * 人均地区生产总值, 平均每项合同成交额: where the workbook has an indicator of the whole name its level is asked for; else how much of
 * the indicator that is named beside 每项 there is for each of them.
 */
export function averageNamed(statement: Statement, context: DraftContext): Statement {
  const { names } = context;
  const { question } = statement;
  const { measure, indicators } = question;
  if (measure.kind !== "average") return statement;
  const { text: each, start, end } = measure.each;
  const own = indicators.find(({ from, text }) => from === "own" && text.includes(each));
  // 完成客运量2.04亿人次，月均2040万人次: of what was named before.
  if (!own && each === MONTHLY) return statement;
  if (!own) return asked(statement, { ...question, measure: { kind: "level" } });
  if (names.find(own.text).length > 0 || mayBeCalled(own.text, undefined, context).length > 0)
    return asked(statement, { ...question, measure: { kind: "level" } });
  const at = own.text.indexOf(each);
  const behind = own.text.slice(at + each.length);
  const before = own.text.slice(0, at).replace(/平均$/, "");
  if (isOfPerHead(behind, each, names)) {
    const named = { ...own, text: own.text.slice(0, at) + behind };
    const indicators = question.indicators.map((one) => (one === own ? named : one));
    return asked(statement, { ...question, indicators, measure: { kind: "level" } });
  }
  const text = behind.length >= FEWEST ? behind : before;
  const rest = indicators.filter((one) => one !== own);
  const span = text === behind ? { start: end, end: own.end } : { start: own.start, end: start };
  const named = text.length < FEWEST ? rest : [{ ...own, ...span, text }, ...rest];
  return asked(statement, { ...question, indicators: named });
}

/** 人均工资性收入: 工资性收入 is a part of 人均可支配收入 and so of each already. */
function isOfPerHead(what: string, each: string, names: DraftContext["names"]): boolean {
  if (what.length < FEWEST) return false;
  const found = names.sharing(what).filter(({ onlySaid }) => onlySaid === "");
  return (
    found.length > 0 &&
    found.every(({ indicator }) => names.totalOf(indicator)?.includes(each) === true)
  );
}

const FEWEST = 2;

function asked(statement: Statement, question: Question): Statement {
  return { ...statement, question };
}
