import type { AreaAddress } from "../../workbook/workbook";
import type { OccupiedCell } from "../formulaDesk";

/**
 * The cells of an area that hold anything: a formula, also one that shows nothing, or a value.
 *
 * @example occupiedCells({ sheet: "指标", top: 1, left: 3, bottom: 2, right: 3 }, [[""], [7]], [[""], ["7件"]]) // => [{ sheet: "指标", row: 2, column: 3, content: "7件" }]
 */
export function occupiedCells(
  { sheet, top, left }: AreaAddress,
  formulas: readonly (readonly unknown[])[],
  texts: readonly (readonly string[])[],
): OccupiedCell[] {
  return formulas.flatMap((row, down) =>
    row.flatMap((formula, over) => {
      const text = texts[down]?.[over] ?? "";
      if (formula === "" && text === "") return [];
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      const content = isFormula || text === "" ? String(formula) : text;
      return [{ sheet, row: top + down, column: left + over, content }];
    }),
  );
}
