import { ok, refuse, type Result } from "../../problem";
import type { AreaAddress } from "../../workbook/workbook";
import type { HandedCell } from "../formulaDesk";
import { rangeOf, sheetsNamed } from "./namedSheets";

/** The cells of areas as this Excel hands them to a custom function, in two round trips. */
export async function handedValues(
  context: Excel.RequestContext,
  areas: readonly AreaAddress[],
): Promise<Result<readonly HandedCell[][][]>> {
  const sheets = await sheetsNamed(
    context,
    areas.map(({ sheet }) => sheet),
  );
  if (!sheets.ok) return sheets;
  const ranges = areas.map((area) => rangeOf(sheets.value, area).load("values,valueTypes"));
  await context.sync();
  const blank = blankIsZero() ? 0 : "";
  // Excel reads no cells of an area that is too large.
  if (ranges.some(({ values }) => values === null)) return refuse("sheet-too-large");
  return ok(
    ranges.map(({ values, valueTypes }) =>
      values.map((row: unknown[], down) =>
        row.map((value, over) => handed(value, valueTypes[down]?.[over], blank)),
      ),
    ),
  );
}

/**
 * @example handed("#N/A", "Error", "") // => { code: "#N/A" }
 * @example handed("", "Empty", 0) // => 0
 */
export function handed(value: unknown, type: string | undefined, blank: "" | 0): HandedCell {
  if (type === "Error") return { code: String(value) };
  if (type === "Empty") return blank;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" ? value : "";
}

/** Excel on the web hands over nothing for a blank cell, every other Excel a 0. */
function blankIsZero(): boolean {
  return Office.context.platform !== Office.PlatformType.OfficeOnline;
}
