import { NO_TOPIC, sentenceOf } from "../../support/sentenceOf";
import type { QuantityText } from "../../../src/narrative/narrative";
import { editFromShown, shownTemplate } from "../../../src/pane/edit/shownTemplate";

const figure = (factId: string, value: number, symbol: string): QuantityText => ({
  type: "quantity",
  factId,
  topic: NO_TOPIC,
  kind: "level",
  value,
  unit: { symbol, base: symbol, factor: 1 },
  decimals: 0,
  rule: "read",
  operands: [],
});

const sentence = sentenceOf(
  [
    { type: "text", text: "企业" },
    figure("甲", 224, "家"),
    { type: "text", text: "，园区" },
    figure("乙", 3, "个"),
    { type: "text", text: "。" },
  ],
  "句",
);

describe("a sentence as the user rewrites it", () => {
  test("shows its figures in brackets", () => {
    expect(shownTemplate(sentence)).toBe("企业【224家】，园区【3个】。");
  });

  test("keeps the figures bound to their facts, in whatever order they are said", () => {
    const edit = editFromShown(sentence, "建有园区【3个】，入驻企业【224家】。");
    expect(edit).toMatchObject({
      ok: true,
      value: {
        kind: "rewrite",
        sentence: "句",
        pieces: [
          { type: "words", text: "建有园区" },
          { type: "figure", fact: "乙" },
          { type: "words", text: "，入驻企业" },
          { type: "figure", fact: "甲" },
          { type: "words", text: "。" },
        ],
      },
    });
  });

  test("takes a figure that is said twice both times", () => {
    const edit = editFromShown(sentence, "【3个】园区，【3个】。");
    const figures = edit.ok
      ? edit.value.pieces.flatMap((piece) => (piece.type === "figure" ? [piece.fact] : []))
      : [];
    expect(figures).toEqual(["乙", "乙"]);
  });

  test("refuses a figure that the sentence does not have", () => {
    expect(editFromShown(sentence, "企业【999家】。")).toEqual({
      ok: false,
      problem: { code: "unknown-figure", detail: { place: "999家" } },
    });
  });

  test("takes no braces for places of figures", () => {
    const edit = editFromShown(sentence, "企业{2}【224家】。");
    expect(edit.ok && edit.value.pieces).toEqual([
      { type: "words", text: "企业2" },
      { type: "figure", fact: "甲" },
      { type: "words", text: "。" },
    ]);
  });
});
