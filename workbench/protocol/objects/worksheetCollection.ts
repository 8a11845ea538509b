import { itemNotFound } from "../apiError";
import { WORKBOOK_TARGET } from "../eventRegistrations";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import { isOmitted } from "./argument";
import { findSheet } from "./findSheet";
import { checkedSheetName, freeSheetName } from "./sheetName";
import { worksheet } from "./worksheet";

/** `workbook.worksheets`. */
export function worksheetCollection(context: HostContext): HostObject {
  const { grid } = context;
  const all = (visibleOnly: unknown): string[] =>
    grid
      .sheets()
      .filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible")
      .map((sheet) => sheet.id);
  const find = (key: unknown): HostObject | null => {
    const sheet = findSheet(grid, key);
    return sheet ? worksheet(context, sheet.id) : null;
  };
  const item = (key: unknown): HostObject => {
    const found = find(key);
    if (!found) throw itemNotFound("WorksheetCollection.getItem");
    return found;
  };
  const endOf = (ids: readonly string[], index: number): HostObject => item(ids.at(index));
  return {
    type: "WorksheetCollection",
    items: () => all(false).map((id) => worksheet(context, id)),
    item,
    objects: {
      GetItem: item,
      GetItemOrNullObject: find,
      GetActiveWorksheet: () => worksheet(context, grid.activeSheet()),
      GetFirst: (visibleOnly) => endOf(all(visibleOnly), 0),
      GetLast: (visibleOnly) => endOf(all(visibleOnly), -1),
      Add: (name) => {
        const where = "WorksheetCollection.add";
        const chosen = isOmitted(name) ? freeSheetName(grid) : checkedSheetName(grid, name, where);
        return worksheet(context, grid.addSheet(chosen));
      },
    },
    methods: {
      GetCount: (visibleOnly) => all(visibleOnly).length,
      ...context.events.methodsFor(WORKBOOK_TARGET),
    },
  };
}
