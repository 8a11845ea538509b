import type { Statement } from "../../prose/question";

/** 增长16.8%，而全省下降12.6%，增速高于全省29.4个百分点: of the office again, as nobody is held against himself. */
export function notAgainstItself(statement: Statement): Statement {
  const { whose, ...question } = statement.question;
  const { measure } = question;
  return whose && measure.kind === "gap" && measure.benchmark.text.startsWith(whose.text)
    ? { ...statement, question }
    : statement;
}
