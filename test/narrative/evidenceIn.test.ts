import { NO_TOPIC } from "../support/sentenceOf";
import type { Evidence } from "../../src/narrative/narrative";
import { evidenceOfNode } from "../../src/narrative/evidenceIn";
import { PLACE } from "../../src/quantity/unit";

const rank: Evidence = {
  factId: "rank",
  topic: NO_TOPIC,
  kind: "rank",
  value: 13,
  unit: PLACE,
  decimals: 0,
  rule: "rank",
  operands: [],
};

describe("evidenceOfNode", () => {
  test("a figure is its own evidence", () => {
    const figure = { type: "quantity" as const, ...rank };
    expect(evidenceOfNode(figure)).toEqual([figure]);
  });

  test("a claiming word and a name bring what they claim", () => {
    expect(evidenceOfNode({ type: "text", text: "并列", claims: [rank] })).toEqual([rank]);
    expect(evidenceOfNode({ type: "name", text: "辽宁", claims: [rank] })).toEqual([rank]);
  });

  test.each([
    { type: "text" as const, text: "，" },
    { type: "name" as const, text: "湖北" },
    { type: "period" as const, period: { kind: "calendar" as const, year: 2022 } },
    { type: "quoted" as const, text: "…", cell: { sheet: "素材", row: 1, column: 1 } },
  ])("nothing is claimed by $type alone", (node) => {
    expect(evidenceOfNode(node)).toEqual([]);
  });
});
