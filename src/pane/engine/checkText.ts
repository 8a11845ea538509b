import { suggestedFor } from "../../revise/suggestions";
import type { Reading } from "../../tables/table";
import type { Workbook } from "../../workbook/workbook";
import { checkView, type CheckView } from "./checkView";
import type { CheckAsk } from "./messages";

/** Holds a draft against what was understood of a workbook, and tells which figures may stand where it was not. */
export function checkText(
  reading: Reading,
  workbook: Workbook,
  { text, language, ...choice }: CheckAsk,
): CheckView {
  return checkView(suggestedFor(reading, text, { ...choice, workbook }), language);
}
