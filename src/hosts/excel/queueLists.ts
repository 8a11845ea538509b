import { parseReference } from "../../workbook/address";
import type { AreaAddress, ListObject } from "../../workbook/workbook";
import { supports } from "./supports";

/** An Excel table, and the sheet it stands on. */
export interface PlacedList extends ListObject {
  readonly area: AreaAddress;
}

/** Asks for the Excel tables of the workbook; after a round trip for their places, which take one more. */
export function queueLists(workbook: Excel.Workbook): () => () => PlacedList[] {
  if (!supports("1.1")) return () => () => [];
  const tables = workbook.tables.load("items/name,items/showHeaders,items/showTotals");
  return () => {
    const placed = tables.items.map((table) => ({
      table,
      range: table.getRange().load("address"),
    }));
    return () =>
      placed.flatMap(({ table, range }) => {
        const area = parseReference(range.address);
        const { name, showHeaders: headerRow, showTotals: totalsRow } = table;
        return area ? [{ name, area, headerRow, totalsRow }] : [];
      });
  };
}
