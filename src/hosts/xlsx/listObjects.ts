import { parseRectangle } from "../../workbook/address";
import type { ListObject } from "../../workbook/workbook";
import { relationshipsOf, resolveTarget, type PackageParts } from "./packageParts";
import { xmlTags } from "./xmlTags";

/** The Excel tables of a file by the names of their sheets. */
export function listObjects(parts: PackageParts): ReadonlyMap<string, readonly ListObject[]> {
  const sheets = targetsOf(parts, "xl/workbook.xml");
  return new Map(
    xmlTags(parts.get("xl/workbook.xml") ?? "", "sheet").map(({ attributes }) => {
      const path = sheets.get(attributes["r:id"] ?? "") ?? "";
      const tables = [...targetsOf(parts, path).values()].flatMap((target) =>
        tableIn(parts, target),
      );
      return [attributes["name"] ?? "", tables] as const;
    }),
  );
}

function tableIn(parts: PackageParts, path: string): ListObject[] {
  return xmlTags(parts.get(path) ?? "", "table").flatMap(({ attributes }) => {
    const area = parseRectangle(attributes["ref"] ?? "");
    if (!area) return [];
    return [
      {
        name: attributes["displayName"] ?? attributes["name"] ?? "",
        area,
        // Left out where it is 1.
        headerRow: attributes["headerRowCount"] !== "0",
        totalsRow: Number(attributes["totalsRowCount"] ?? 0) > 0,
      },
    ];
  });
}

/** What a part refers to, by the id of the relationship. */
function targetsOf(parts: PackageParts, path: string): ReadonlyMap<string, string> {
  const relationships = parts.get(relationshipsOf(path)) ?? "";
  return new Map(
    xmlTags(relationships, "Relationship").map(({ attributes }) => [
      attributes["Id"] ?? "",
      resolveTarget(path, attributes["Target"] ?? ""),
    ]),
  );
}
