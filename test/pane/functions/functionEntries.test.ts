import { CATEGORIES } from "../../../src/functions/categories";
import {
  answerAndRule,
  findFunctions,
  FUNCTIONS,
} from "../../../src/pane/functions/functionEntries";

const found = (query: string, language: "zh-CN" | "en-US" = "zh-CN"): string[] =>
  findFunctions(query, language).flatMap(({ functions }) => functions.map(({ id }) => id));

describe("the gallery of functions", () => {
  it("holds every function once, group by group", () => {
    expect(found("")).toEqual(FUNCTIONS.map(({ id }) => id));
    expect(findFunctions("", "en-US").map(({ category }) => category)).toEqual(
      Object.keys(CATEGORIES),
    );
  });

  it.each([
    ["growth", ["GROWTH"]],
    ["metric.rank", ["RANK", "RANKIN", "RANKCHANGE"]],
    ["亿元", ["CONVERT", "AMOUNT"]],
    ["组内 位次", ["RANKIN"]],
    ["增速", ["GROWTH", "CAGR", "GROWTHTEXT"]],
    ["超额", ["GAP", "COMPLETION", "GAPTEXT"]],
    ["翻番", ["GROWTH", "CAGR"]],
    ["占比", ["SHARE", "SHARETEXT"]],
    ["排名", ["RANK", "RANKIN", "RANKCHANGE", "RANKTEXT"]],
    ["进度", ["PROGRESS", "COMPLETION"]],
    ["新高", ["RECORD"]],
    ["比重", ["SHARE"]],
    ["percentage points", ["POINTS", "PULL"]],
  ])("finds by %s at least %j, in either language", (query, ids) => {
    for (const language of ["zh-CN", "en-US"] as const) {
      expect(found(query, language)).toEqual(expect.arrayContaining(ids));
    }
  });

  it("finds nothing by a word that no function knows", () => {
    expect(found("增长 没有的词")).toEqual([]);
  });

  it.each(
    FUNCTIONS.flatMap(({ id, texts }) => [
      [id, texts["zh-CN"].description] as const,
      [id, texts["en-US"].description] as const,
    ]),
  )("says of %s what it answers, and then the rule", (_id, description) => {
    const { answer, rule } = answerAndRule(description);
    expect(answer).not.toBe("");
    expect(rule.length).toBeGreaterThan(answer.length);
  });
});
