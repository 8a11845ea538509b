import { NO_TOPIC } from "../../support/sentenceOf";
import fc from "fast-check";
import type { Claim, Fact } from "../../../src/narrative/facts/fact";
import { printNode } from "../../../src/narrative/print/printNode";
import { HOUSE_SETTINGS } from "../../../src/narrative/settings/houseSettings";
import { growthClause, pointsClause } from "../../../src/narrative/wording/changeClauses";
import { quantityOf } from "../../../src/narrative/wording/evidenceOf";
import type { Nodes } from "../../../src/narrative/wording/fill";
import { gapClause } from "../../../src/narrative/wording/gapClause";
import {
  amountWords,
  gapWords,
  growthWords,
  pointsWords,
  rankWords,
  shareWords,
} from "../../../src/narrative/wording/plainClauses";
import { rankClause } from "../../../src/narrative/wording/rankClause";
import { shareClause } from "../../../src/narrative/wording/shareClause";
import type { Voice } from "../../../src/narrative/wording/voice";
import { PERCENT, PLACE, POINTS, type Unit } from "../../../src/quantity/unit";
import { unitOf } from "../../../src/quantity/unitOf";

/** A fact of the narrative with this figure, about nothing in particular. */
function factOf(claim: Claim, value: number, unit: Unit, decimals: number): Fact {
  const about = {
    id: "",
    topic: NO_TOPIC,
    indicator: "",
    entity: "",
    rule: "read",
    polarity: "neutral",
  } as const;
  return { ...about, claim, value, unit, decimals, operands: [] };
}

/** The first sentence of a text in the house's style. */
const FIRST: Voice = {
  subject: "",
  subjectAgain: "",
  ownName: "",
  inYear: false,
  theme: 0,
  turn: 0,
  settings: HOUSE_SETTINGS,
};

const printed = (nodes: Nodes): string =>
  nodes.map((node) => (node.type === "clause" ? "" : printNode(node))).join("");

/** Figures of every size, with those around nothing and around the whole, where the words change. */
const figures = fc.oneof(
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.double({ min: -0.002, max: 0.002, noNaN: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(0, 0.001, -0.001, 0.0004, -0.0004, 1, -1, 100),
);
const decimals = fc.integer({ min: 0, max: 4 });
const units = fc.constantFrom("件", "亿元", "分", "%", "‰", "百分点", "件/万人").map((symbol) => {
  const unit = unitOf(symbol);
  if (!unit) throw new Error(`${symbol} is no unit`);
  return unit;
});

describe("the words of single figures in cells are those of the narrative's first sentence", () => {
  const agree = (inCell: string, inText: Nodes): void => expect(inCell).toBe(printed(inText));

  it("for growth and for points", () => {
    fc.assert(
      fc.property(figures, decimals, (value, shown) => {
        const growth = factOf({ kind: "growth", stored: false }, value, PERCENT, shown);
        agree(growthWords(value, shown), growthClause(growth, false, FIRST));
        const points = factOf({ kind: "points-change" }, value, POINTS, shown);
        agree(pointsWords(value, shown), pointsClause(points, FIRST));
      }),
    );
  });

  it.each([
    ["全国", "entity"],
    ["合计", "entity"],
    ["GDP", "indicator"],
    ["企业数", "indicator"],
    ["", "indicator"],
  ] as const)("for shares in “%s”", (whole, of) => {
    fc.assert(
      fc.property(figures, decimals, (value, shown) => {
        const share = factOf(
          { kind: "share", whole, wholeRole: "total", of },
          value,
          PERCENT,
          shown,
        );
        agree(shareWords(value, shown, whole), shareClause(share, FIRST));
      }),
    );
  });

  it.each([true, false])("for places, shared: %s", (isTied) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (place) => {
        const tie = isTied ? { tiedUnnamed: true as const } : {};
        const rank = factOf(
          { kind: "rank", basis: "level", scope: "全省", tiedWith: [], ...tie },
          place,
          PLACE,
          0,
        );
        agree(
          rankWords(place, "全省", isTied),
          rankClause(rank, { form: "one", members: [] }, FIRST),
        );
      }),
    );
  });

  it.each(["", "全国", "全省平均", "合计"])(
    "for gaps to “%s”, the target where empty",
    (benchmark) => {
      fc.assert(
        fc.property(figures, decimals, units, (value, shown, unit) => {
          const against = benchmark === "" ? "target" : "average";
          const gap = factOf(
            { kind: "gap", against, benchmark, basis: "level" },
            value,
            unit,
            shown,
          );
          agree(gapWords(value, unit, shown, benchmark), gapClause(gap, undefined, FIRST));
        }),
      );
    },
  );

  it("for amounts", () => {
    fc.assert(
      fc.property(figures, decimals, units, (value, shown, unit) => {
        const level = factOf({ kind: "level" }, value, unit, shown);
        agree(amountWords(value, unit, shown), [quantityOf(level)]);
      }),
    );
  });
});
