import { parseReference } from "../../workbook/address";
import type { DefinedName } from "../../workbook/workbook";
import type { PackageParts } from "./packageParts";
import { xmlTags } from "./xmlTags";

/** Names the user has given to areas; those that programs keep for themselves, and formulas, are left out. */
export function definedNames(parts: PackageParts): DefinedName[] {
  const names = xmlTags(parts.get("xl/workbook.xml") ?? "", "definedName");
  return names.flatMap(({ attributes, text }) => {
    const name = attributes["name"] ?? "";
    const area = parseReference(text);
    const isHidden = attributes["hidden"] === "1" || attributes["hidden"] === "true";
    return area && !isHidden && !name.startsWith("_xl") ? [{ name, area }] : [];
  });
}
