import { printArea, quoteSheet } from "../../grid/address";
import type { NamedArea } from "../../grid/bookAreas";
import { itemNotFound } from "../apiError";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import { findSheet } from "./findSheet";
import { range } from "./range";

/** `workbook.names`: names of areas; the grid has no others, and none that belong to one sheet. */
export function namedItemCollection(context: HostContext): HostObject {
  const find = (key: unknown): HostObject | null => {
    const name = String(key).toLowerCase();
    const found = context.areas.names.find((each) => each.name.toLowerCase() === name);
    return found ? namedItem(context, found) : null;
  };
  const item = (key: unknown): HostObject => {
    const found = find(key);
    if (!found) throw itemNotFound("NamedItemCollection.getItem");
    return found;
  };
  return {
    type: "NamedItemCollection",
    items: () => context.areas.names.map((each) => namedItem(context, each)),
    item,
    objects: { GetItem: item, GetItemOrNullObject: find },
    methods: { GetCount: () => context.areas.names.length },
  };
}

function namedItem(context: HostContext, { name, sheet, area }: NamedArea): HostObject {
  const sheetName = (): string => quoteSheet(findSheet(context.grid, sheet)?.name ?? "");
  const reference = (): string => `${sheetName()}!${absolute(printArea(area))}`;
  return {
    type: "NamedItem",
    id: name,
    properties: () => ({
      Name: () => name,
      Type: () => "Range",
      Value: reference,
      Formula: () => `=${reference()}`,
      Visible: () => true,
      Scope: () => "Workbook",
      Comment: () => "",
    }),
    objects: {
      GetRange: () => range(context, sheet, area),
      GetRangeOrNullObject: () => range(context, sheet, area),
    },
  };
}

/**
 * @example absolute("B2:B9") // => "$B$2:$B$9"
 */
export function absolute(address: string): string {
  return address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}
