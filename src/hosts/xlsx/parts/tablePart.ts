import { parseRectangle } from "../../../workbook/address";
import type { ListObject } from "../../../workbook/workbook";
import type { XlsxPackage } from "../package/xlsxPackage";
import { MAIN } from "../xml/namespaces";
import { readXmlPart } from "../xml/readXmlPart";

/** The Excel table that a part describes. */
export async function readTablePart(
  file: XlsxPackage,
  path: string,
): Promise<ListObject | undefined> {
  let list: ListObject | undefined;
  await readXmlPart(file, path, MAIN, {
    open: (element, attribute) => {
      const area = element === "table" ? parseRectangle(attribute("ref") ?? "") : undefined;
      if (!area) return;
      list = {
        name: attribute("displayName") ?? attribute("name") ?? "",
        area,
        // Left out where it is 1.
        headerRow: attribute("headerRowCount") !== "0",
        totalsRow: Number(attribute("totalsRowCount") ?? 0) > 0,
      };
    },
  });
  return list;
}
