import { textShown } from "../../workbook/numberFormat/textShown";
import type { Cell } from "../../workbook/workbook";

/**
 * One cell as Excel delivers it. Errors come as text, told from text that looks like an error by their type only. A
 * cell that is blank, or whose formula yields the empty text, is `null`, and so is a text that the number format hides.
 *
 * @example toCell(12.5, "Double", "12.5%", "0.0%") // => { value: 12.5, text: "12.5%", numberFormat: "0.0%" }
 * @example toCell("#N/A", "Error", "#N/A", "General") // => { value: { error: "#N/A" }, text: "#N/A", numberFormat: "General" }
 * @example toCell("#N/A", "String", "#N/A", "@") // => { value: "#N/A", text: "#N/A", numberFormat: "@" }
 * @example toCell("", "Empty", "", "General") // => null
 */
export function toCell(
  value: unknown,
  type: string,
  text: unknown,
  numberFormat: unknown,
): Cell | null {
  const shown = typeof text === "string" ? text : "";
  const format = typeof numberFormat === "string" ? numberFormat : "General";
  if (type === "Error") {
    return { value: { error: String(value) }, text: shown, numberFormat: format };
  }
  switch (typeof value) {
    case "number":
    case "boolean":
      return { value, text: shown, numberFormat: format };
    case "string": {
      const seen = textShown(value, shown, format);
      return seen === "" ? null : { value: seen, text: shown, numberFormat: format };
    }
    default:
      // Stocks, pictures and other objects in a cell: what they show is all we can use of them.
      return shown === "" ? null : { value: shown, text: shown, numberFormat: format };
  }
}
