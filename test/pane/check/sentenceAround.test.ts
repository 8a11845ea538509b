import { sentenceAround } from "../../../src/pane/check/sentenceAround";

const TEXT = "开头。全市研发经费26.4亿元，\n增长5%。";

describe("the sentence around words in question", () => {
  it.each([
    ["26.4亿元", { before: "全市研发经费", after: "， 增长5%。" }],
    ["5%", { before: "全市研发经费26.4亿元， 增长", after: "。" }],
  ])("%s", (words, around) => {
    const start = TEXT.indexOf(words);
    const mark = { start, end: start + words.length, sentence: { start: 3, end: TEXT.length } };
    expect(sentenceAround(TEXT, mark)).toEqual(around);
  });

  it("is cut where it is far from them", () => {
    const text = `${"甲".repeat(50)}5%${"乙".repeat(50)}`;
    const sentence = { start: 0, end: text.length };
    expect(sentenceAround(text, { start: 50, end: 52, sentence })).toEqual({
      before: `…${"甲".repeat(40)}`,
      after: `${"乙".repeat(40)}…`,
    });
  });
});
