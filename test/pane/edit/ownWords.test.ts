import { NO_TOPIC, sentenceOf } from "../../support/sentenceOf";
import type { Rewriting } from "../../../src/narrative/edits/edits";
import type { QuantityText } from "../../../src/narrative/narrative";
import { ownWords } from "../../../src/pane/edit/ownWords";
import { bracketed } from "../../../src/pane/edit/shownTemplate";

const firms: QuantityText = {
  type: "quantity",
  factId: "甲",
  topic: NO_TOPIC,
  kind: "level",
  value: 240,
  unit: { symbol: "家", base: "家", factor: 1 },
  decimals: 0,
  rule: "read",
  operands: [],
};

const told = [sentenceOf([{ type: "text", text: "企业" }, firms], "句")];

const rewriting: Rewriting = {
  kind: "rewrite",
  sentence: "句",
  pieces: [
    { type: "words", text: "全市有" },
    { type: "figure", fact: "甲" },
    { type: "words", text: "，增长" },
    { type: "figure", fact: "乙" },
  ],
  senses: [],
};

describe("the user's own words for a sentence", () => {
  test("are told with the figures of today; what is no longer told is left open", () => {
    expect(ownWords(rewriting, told)).toBe("全市有240家，增长…");
  });

  test("are there to be written on from, the figures in brackets", () => {
    expect(ownWords(rewriting, told, bracketed)).toBe("全市有【240家】，增长…");
  });
});
