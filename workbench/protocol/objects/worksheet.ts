import { isOnSheet, rectangle } from "../../grid/area";
import type { GridSheet, SheetVisibility } from "../../grid/gridModel";
import { ApiError, invalidArgument, itemNotFound } from "../apiError";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import { wholeNumber } from "./argument";
import { chartCollection } from "./chartCollection";
import { emptyCollection } from "./emptyCollection";
import { findSheet } from "./findSheet";
import { range } from "./range";
import { areaOf } from "./rangeNavigation";
import { checkedSheetName } from "./sheetName";
import { tableCollection } from "./tableCollection";

/** `Excel.Worksheet`, by its id. */
export function worksheet(context: HostContext, id: string): HostObject {
  const { grid } = context;
  const sheet = (): GridSheet => {
    const found = findSheet(grid, id);
    if (!found) throw itemNotFound("Worksheet");
    return found;
  };
  const used = (valuesOnly: unknown): HostObject | null => {
    const area = grid.usedArea(id, valuesOnly === true);
    return area ? range(context, id, area) : null;
  };
  return {
    type: "Worksheet",
    id,
    properties: () => ({
      Id: () => id,
      Name: () => sheet().name,
      Visibility: () => sheet().visibility,
      Position: () => grid.sheets().indexOf(sheet()),
      StandardWidth: () => 8.43,
      StandardHeight: () => 15,
      ShowGridlines: () => true,
      ShowHeadings: () => true,
      TabColor: () => "",
      TabId: () => grid.sheets().indexOf(sheet()) + 1,
      EnableCalculation: () => true,
    }),
    setters: {
      Name: (value) => grid.renameSheet(id, checkedSheetName(grid, value, "Worksheet.name", id)),
      Visibility: (value) => setVisibility(context, sheet(), value),
    },
    objects: {
      GetRange: (address) => range(context, id, areaOf(address, "Worksheet.getRange")),
      GetRangeByIndexes: (row, column, rows, columns) => {
        const where = "Worksheet.getRangeByIndexes";
        const [top, left, height, width] = [row, column, rows, columns].map((value) =>
          wholeNumber(value, where),
        );
        const area = rectangle(top ?? 0, left ?? 0, height ?? 0, width ?? 0);
        if (!isOnSheet(area)) throw invalidArgument(where);
        return range(context, id, area);
      },
      GetCell: (row, column) => {
        const where = "Worksheet.getCell";
        const area = rectangle(wholeNumber(row, where), wholeNumber(column, where), 1, 1);
        if (!isOnSheet(area)) throw invalidArgument(where);
        return range(context, id, area);
      },
      GetUsedRange: (valuesOnly) => used(valuesOnly) ?? range(context, id, rectangle(0, 0, 1, 1)),
      GetUsedRangeOrNullObject: used,
    },
    children: {
      Names: () => emptyCollection("NamedItemCollection"),
      Tables: () => tableCollection(context, id),
      Charts: () => chartCollection(context, id),
      PivotTables: () => emptyCollection("PivotTableCollection"),
      Protection: () => ({
        type: "WorksheetProtection",
        properties: () => ({ Protected: () => false }),
      }),
    },
    methods: {
      Activate: () => {
        if (sheet().visibility !== "Visible") throw invalidArgument("Worksheet.activate");
        grid.activate(id);
      },
      Delete: () => {
        if (grid.sheets().length === 1) throw lastSheet("Worksheet.delete");
        grid.deleteSheet(sheet().id);
      },
      Calculate: () => grid.recalculate(),
      ...context.events.methodsFor(id),
    },
  };
}

function setVisibility(context: HostContext, sheet: GridSheet, value: unknown): void {
  const where = "Worksheet.visibility";
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") {
    throw invalidArgument(where);
  }
  const visibility: SheetVisibility = value;
  const others = context.grid.sheets().filter((other) => other.id !== sheet.id);
  if (visibility !== "Visible" && !others.some((other) => other.visibility === "Visible")) {
    throw lastSheet(where);
  }
  context.grid.setVisibility(sheet.id, visibility);
}

function lastSheet(where: string): ApiError {
  const message = "A workbook must contain at least one visible worksheet.";
  return new ApiError("InvalidOperation", message, where);
}
