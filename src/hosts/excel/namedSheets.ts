import { ok, refuse, type Result } from "../../problem";
import type { AreaAddress } from "../../workbook/workbook";

/** Worksheets by name. */
export type NamedSheets = ReadonlyMap<string, Excel.Worksheet>;

/** The sheets of these names, in one round trip; refused where one is not there. */
export async function sheetsNamed(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Result<NamedSheets>> {
  const sheets = new Map(
    [...new Set(names)].map((name) => [
      name,
      context.workbook.worksheets.getItemOrNullObject(name),
    ]),
  );
  for (const sheet of sheets.values()) sheet.load("name");
  await context.sync();
  const missing = [...sheets].find(([, sheet]) => sheet.isNullObject);
  return missing ? refuse("unknown-sheet", { name: missing[0] }) : ok(sheets);
}

export function rangeOf(sheets: NamedSheets, area: AreaAddress): Excel.Range {
  const sheet = sheets.get(area.sheet);
  if (!sheet) throw new Error(`No sheet was asked for by the name ${area.sheet}`);
  const { top, left, bottom, right } = area;
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
