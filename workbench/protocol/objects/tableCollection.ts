import type { Area } from "../../../src/workbook/workbook";
import type { GridList } from "../../grid/bookAreas";
import { itemNotFound } from "../apiError";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import { range } from "./range";
import { worksheet } from "./worksheet";

/** `workbook.tables`, or those of one sheet: the Excel tables of the file. */
export function tableCollection(context: HostContext, sheet?: string): HostObject {
  const all = (): readonly GridList[] =>
    context.areas.lists.filter((list) => sheet === undefined || list.sheet === sheet);
  const find = (key: unknown): HostObject | null => {
    const name = String(key).toLowerCase();
    const found = all().find((each) => each.name.toLowerCase() === name);
    return found ? table(context, found) : null;
  };
  const item = (key: unknown): HostObject => {
    const found = find(key);
    if (!found) throw itemNotFound("TableCollection.getItem");
    return found;
  };
  return {
    type: "TableCollection",
    items: () => all().map((each) => table(context, each)),
    item,
    objects: { GetItem: item, GetItemOrNullObject: find },
    methods: { GetCount: () => all().length },
  };
}

function table(context: HostContext, list: GridList): HostObject {
  const { name, sheet, area, headerRow, totalsRow } = list;
  const part = (rows: Partial<Area>) => () => range(context, sheet, { ...area, ...rows });
  const top = area.top + (headerRow ? 1 : 0);
  const bottom = area.bottom - (totalsRow ? 1 : 0);
  return {
    type: "Table",
    id: name,
    properties: () => ({
      Id: () => name,
      Name: () => name,
      ShowHeaders: () => headerRow,
      ShowTotals: () => totalsRow,
    }),
    children: { Worksheet: () => worksheet(context, sheet) },
    objects: {
      GetRange: part({}),
      GetHeaderRowRange: part({ bottom: area.top }),
      GetDataBodyRange: part({ top, bottom }),
      GetTotalRowRange: part({ top: area.bottom }),
    },
  };
}
