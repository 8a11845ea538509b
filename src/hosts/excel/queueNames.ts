import { parseReference } from "../../workbook/address";
import type { DefinedName } from "../../workbook/workbook";
import { supports } from "./supports";

/** Asks for the names of areas in the workbook's own list or in a sheet's; they can be had after the next round trip. */
export function queueNames(
  owner: Excel.Workbook | Excel.Worksheet,
  version: "1.1" | "1.4",
): () => DefinedName[] {
  if (!supports(version)) return () => [];
  const names = owner.names.load("items/name,items/type,items/value,items/visible");
  return () =>
    names.items.flatMap(({ name, type, value, visible }) => {
      const area = type === "Range" && visible ? parseReference(String(value)) : undefined;
      // A name of one sheet may come with the sheet before it.
      return area ? [{ name: name.slice(name.lastIndexOf("!") + 1), area }] : [];
    });
}
