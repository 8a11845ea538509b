import type { Area } from "../../../src/workbook/workbook";
import { printArea, quoteSheet } from "../../grid/address";
import { columnsOf, rowsOf } from "../../grid/area";
import { itemNotFound } from "../apiError";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import { wholeNumber } from "./argument";
import { findSheet } from "./findSheet";
import { range } from "./range";
import { worksheet } from "./worksheet";

/** `Excel.RangeAreas`: several areas of one sheet. */
export function rangeAreas(
  context: HostContext,
  sheet: string,
  areas: readonly Area[],
): HostObject {
  const name = quoteSheet(findSheet(context.grid, sheet)?.name ?? "");
  const address = (): string => areas.map((area) => `${name}!${printArea(area)}`).join(",");
  return {
    type: "RangeAreas",
    properties: () => ({
      Address: address,
      AddressLocal: address,
      AreaCount: () => areas.length,
      CellCount: () => areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0),
    }),
    children: {
      Areas: () => rangeCollection(context, sheet, areas),
      Worksheet: () => worksheet(context, sheet),
    },
    methods: {
      Select: () => {
        const first = areas[0];
        if (first) context.grid.select(sheet, first);
      },
    },
  };
}

function rangeCollection(context: HostContext, sheet: string, areas: readonly Area[]): HostObject {
  const member = (index: unknown): HostObject => {
    const area = areas[wholeNumber(index, "RangeCollection.getItemAt")];
    if (!area) throw itemNotFound("RangeCollection.getItemAt");
    return range(context, sheet, area);
  };
  return {
    type: "RangeCollection",
    items: () => areas.map((area) => range(context, sheet, area)),
    objects: { GetItemAt: member },
    methods: { GetCount: () => areas.length },
  };
}
