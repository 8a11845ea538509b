import type { Omission } from "../../../src/narrative/facts/fact";
import { gatherOmissions } from "../../../src/pane/summary/gatherOmissions";

function leftOut(indicator: string, kind: Omission["kind"], row: number): Omission {
  const code = kind === "growth" ? "no-previous-period" : "approximate-value";
  const cells = row === 0 ? [] : [{ sheet: "指标", row, column: 2 }];
  return { indicator, entity: "", kind, problem: { code }, cells };
}

describe("what was left out", () => {
  test("stands under its reason once, each indicator with its cell, as they came", () => {
    const omitted = [
      leftOut("专利授权量", "growth", 3),
      leftOut("农村科技服务站点", "share", 4),
      leftOut("高新技术企业", "growth", 5),
    ];
    expect(gatherOmissions(omitted, "zh-CN")).toEqual([
      {
        kind: "growth",
        reason: "没有上年同期数据",
        places: [
          { indicator: "专利授权量", cell: { sheet: "指标", row: 3, column: 2 } },
          { indicator: "高新技术企业", cell: { sheet: "指标", row: 5, column: 2 } },
        ],
      },
      {
        kind: "share",
        reason: "约数不参与计算",
        places: [{ indicator: "农村科技服务站点", cell: { sheet: "指标", row: 4, column: 2 } }],
      },
    ]);
  });

  test("is kept apart where one reason concerns two kinds of statement", () => {
    const omitted = [leftOut("专利授权量", "share", 3), leftOut("专利授权量", "rank", 3)];
    expect(gatherOmissions(omitted, "en-US").map(({ kind }) => kind)).toEqual(["share", "rank"]);
  });

  test("may have no cell to lead to", () => {
    expect(gatherOmissions([leftOut("专利授权量", "growth", 0)], "zh-CN")[0]?.places).toEqual([
      { indicator: "专利授权量" },
    ]);
  });
});
