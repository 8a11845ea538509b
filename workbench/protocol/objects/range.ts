import type { Area } from "../../../src/workbook/workbook";
import { parseArea } from "../../grid/address";
import { invalidArgument } from "../apiError";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import { cellProperties } from "./cellProperties";
import { rangeFormat } from "./rangeFormat";
import { rangeNavigation } from "./rangeNavigation";
import { rangeProperties } from "./rangeProperties";
import { rangeSetters, validateArraySize } from "./rangeSetters";
import { columnProperties, rowProperties } from "./rowAndColumnProperties";
import { worksheet } from "./worksheet";

export interface RangeObject extends HostObject {
  readonly sheet: string;
  readonly area: Area;
}

/** `Excel.Range`: one area of one sheet. */
export function range(context: HostContext, sheet: string, area: Area): RangeObject {
  const { grid } = context;
  const clear = (what: unknown): void => {
    grid.clear(
      sheet,
      area,
      what === "Contents" ? "contents" : what === "Formats" ? "formats" : "all",
    );
  };
  return {
    type: "Range",
    sheet,
    area,
    properties: () => rangeProperties(grid, sheet, area),
    setters: rangeSetters(grid, sheet, area),
    objects: rangeNavigation(context, sheet, area),
    children: {
      Worksheet: () => worksheet(context, sheet),
      Format: () => rangeFormat(grid, sheet, area),
    },
    methods: {
      Select: () => grid.select(sheet, area),
      Clear: clear,
      Merge: () => grid.merge(sheet, area),
      Unmerge: () => grid.unmerge(sheet, area),
      Calculate: () => grid.recalculate(),
      GetRowProperties: () => rowProperties(grid, sheet, area),
      GetCellProperties: () => cellProperties(grid, sheet, area),
      GetColumnProperties: () => columnProperties(grid, sheet, area),
      _ValidateArraySize: (rows, columns) => validateArraySize(area, rows, columns),
    },
  };
}

/** The area of an argument that may be a range or an address. */
export function rangeAreaOf(value: unknown): Area {
  const area =
    typeof value === "string" ? parseArea(value) : (value as Partial<RangeObject> | null)?.area;
  if (!area) throw invalidArgument("Range");
  return area;
}
