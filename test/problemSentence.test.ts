import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Problem, ProblemCode } from "../src/problem";
import { problemSentence } from "../src/problemSentence";

/** The codes as they are declared: a type leaves no trace at run time. */
const declaration = /type ProblemCode =([^;]+);/.exec(
  readFileSync(join(__dirname, "../src/problem.ts"), "utf8"),
)?.[1];
const codes = [...(declaration ?? "").matchAll(/\| "([a-z-]+)"/g)].map(
  (match) => match[1] as ProblemCode,
);

describe("problemSentence", () => {
  it("knows of all codes", () => {
    expect(codes.length).toBeGreaterThan(30);
  });

  it.each(codes)("tells of %s in both languages, without a full stop", (code) => {
    const chinese = problemSentence({ code }, "zh-CN");
    const english = problemSentence({ code }, "en-US");
    expect(chinese).toMatch(/[\u4e00-\u9fff]{4}/);
    expect(english).toMatch(/^[A-Z“][ -~“”]+$/);
    expect(english).not.toMatch(/[\u4e00-\u9fff]/);
    for (const sentence of [chinese, english]) {
      expect(sentence).not.toMatch(/[.。!！]$/);
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  });

  it.each<[Problem, string, string]>([
    [
      { code: "unit-mismatch", detail: { from: "件", to: "项" } },
      "单位“件”与“项”之间不能换算",
      "“件” cannot be converted into “项”",
    ],
    [
      { code: "error-value", detail: { error: "#REF!", cell: "指标!C5" } },
      "引用的单元格是错误值 #REF!（指标!C5）",
      "A referenced cell holds the error #REF! (指标!C5)",
    ],
    [
      { code: "sheet-too-large", detail: { sheet: "明细", limit: 200000 } },
      "工作表“明细”超过 200000 个单元格，没有读取",
      "Sheet “明细” has more than 200000 cells and was not read",
    ],
  ])("works the details in: %j", (problem, chinese, english) => {
    expect(problemSentence(problem, "zh-CN")).toBe(chinese);
    expect(problemSentence(problem, "en-US")).toBe(english);
  });

  it("does without a detail it is not given", () => {
    expect(problemSentence({ code: "unit-mismatch", detail: { from: "件" } }, "zh-CN")).toBe(
      "单位不同，不能相比",
    );
  });

  it("writes a detail as it is, whatever it looks like", () => {
    const detail = { text: "$& {cell} <b>" };
    expect(problemSentence({ code: "not-a-number", detail }, "zh-CN")).toBe(
      "“$& {cell} <b>”不是可以计算的数字",
    );
  });
});
