import type { FormulaArgument } from "../../../src/pane/functions/formulaArguments";
import { planOrder } from "../../../src/pane/functions/formulaOrder";
import type { Live } from "../../../src/pane/functions/useLive";

const NONE: Live = { state: "none" };
const target = { sheet: "指标", row: 1, column: 3 };
const plan = { rows: 3, columns: 1, formulas: [["=METRIC.GROWTH(C2:C4,B2:B4)"]] };

function over(sheet: string, top: number, left: number, bottom: number): FormulaArgument {
  return {
    parameter: { name: "current", optional: false, range: true },
    given: {
      type: "reference",
      area: { sheet, top, left, bottom, right: left },
      fixed: { row: false, column: false },
    },
  };
}

describe("what is to be written", () => {
  it("covers all cells that the formula fills", () => {
    expect(planOrder(plan, [over("指标", 1, 2, 3)], target, NONE)).toMatchObject({
      ok: true,
      value: { area: { sheet: "指标", top: 1, left: 3, bottom: 3, right: 3 } },
    });
  });

  it("covers as many cells as the result was seen to have, where the formula alone does not tell", () => {
    const cell = { type: "value", value: "句" } as const;
    const live: Live = { state: "done", cells: [[cell], [cell], [cell], [cell], [cell]] };
    expect(planOrder({ ...plan, rows: 1 }, [], target, live)).toMatchObject({
      value: { area: { top: 1, bottom: 5 } },
    });
  });

  it.each([
    ["the cells it is computed from", [over("指标", 2, 3, 2)], target, "circular-reference"],
    [
      "them under another case of the sheet's name",
      [over("A", 2, 3, 2)],
      { ...target, sheet: "a" },
      "circular-reference",
    ],
    ["cells that no sheet has", [], { ...target, row: 1_048_575 }, "beyond-sheet"],
  ])("does not fall on %s", (_what, args, at, code) => {
    expect(planOrder(plan, args, at, NONE)).toEqual({ ok: false, problem: { code } });
  });

  it("may fall on the same cells of another sheet", () => {
    expect(planOrder(plan, [over("汇总", 2, 3, 2)], target, NONE).ok).toBe(true);
  });

  it("is not more formulas than a workbook bears", () => {
    const formulas = Array.from({ length: 20_001 }, () => ["=METRIC.GROWTH(C2,B2)"]);
    const many = { rows: 20_001, columns: 1, formulas };
    expect(planOrder(many, [], target, NONE)).toMatchObject({
      problem: { code: "too-many-formulas" },
    });
  });
});
