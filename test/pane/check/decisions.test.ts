import fc from "fast-check";
import {
  correctedText,
  reasonFor,
  replacementsOf,
  sentenceOf,
} from "../../../src/pane/check/decisions";
import type { CheckMark, CheckView } from "../../../src/pane/engine/checkView";

const TEXT = "研发经费8.4亿元，增长5%。高新技术企业224家。";

/** A mark on words of the text, by where they first stand. */
function mark(words: string, suggested?: string): CheckMark {
  const start = TEXT.indexOf(words);
  const end = start + words.length;
  const stop = TEXT.indexOf("。", start) + 1;
  const begin = TEXT.lastIndexOf("。", start) + 1;
  return {
    words,
    start,
    end,
    verdict: "inconsistent",
    sentence: { start: begin, end: stop },
    ...(suggested !== undefined && { suggestion: { words, start, end, text: suggested } }),
  };
}

const view = (...marks: readonly CheckMark[]): CheckView => ({
  text: TEXT,
  subject: "",
  marks,
  findings: [],
  unmentioned: [],
});

describe("what the user decides of a checked draft", () => {
  test("only what was taken is put into the text", () => {
    const checked = view(mark("8.4亿元", "8.5亿元"), mark("5%", "6%"));
    const replacements = replacementsOf(checked, { taken: new Set([1]) });
    expect(correctedText(TEXT, replacements)).toBe("研发经费8.4亿元，增长6%。高新技术企业224家。");
  });

  test("of two marks in each other the first is put in", () => {
    const checked = view(mark("增长5%", "下降5%"), mark("5%", "6%"));
    const replacements = replacementsOf(checked, { taken: new Set([0, 1]) });
    expect(correctedText(TEXT, replacements)).toBe("研发经费8.4亿元，下降5%。高新技术企业224家。");
  });

  test("a text without replacements is as it was, and one of everything is the replacement", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, own) => {
        expect(correctedText(text, [])).toBe(text);
        expect(correctedText(text, [{ start: 0, end: text.length, text: own }])).toBe(own);
      }),
    );
  });

  test("a reason is found again for the same words in the same sentence, however it is set", () => {
    const one = mark("5%", "6%");
    const reason = { words: "5%", sentence: "研发经费8.4亿元，增长5%。", reason: "快报数" };
    expect(sentenceOf(view(one), one)).toBe(reason.sentence);
    expect(reasonFor(view(one), one, [reason])).toBe(reason);
    expect(reasonFor(view(one), mark("224家"), [{ ...reason, words: "224家" }])).toBeUndefined();
  });
});
