import { parseReference } from "../../../workbook/address";
import type { DefinedName } from "../../../workbook/workbook";
import { FileFault } from "../package/fileFault";
import type { XlsxPackage } from "../package/xlsxPackage";
import { MAIN, RELATIONSHIP } from "../xml/namespaces";
import { readXmlPart, type AttributeOf } from "../xml/readXmlPart";
import { truthOf } from "../xml/xmlValues";

export type SheetState = "visible" | "hidden" | "veryHidden";

/** A sheet as the workbook lists it; `id` is that of the relationship to its part. */
export interface ListedSheet {
  readonly name: string;
  readonly state: SheetState;
  readonly id: string;
}

/** What the part `workbook.xml` says. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** Names the user has given to areas; those that programs keep for themselves, and formulas, are left out. */
  readonly names: readonly DefinedName[];
  /** Days are counted from 1904 on, as old Macs did. */
  readonly from1904: boolean;
  /** All formulas are to be calculated on opening: the program that wrote them may not have done so. */
  readonly calculatesOnOpening: boolean;
}

export async function readWorkbookPart(file: XlsxPackage, path: string): Promise<WorkbookPart> {
  const sheets: ListedSheet[] = [];
  const names: DefinedName[] = [];
  let root = "";
  let from1904 = false;
  let calculatesOnOpening = false;
  let name: string | undefined;
  await readXmlPart(file, path, MAIN, {
    open: (element, attribute, parent) => {
      root ||= element;
      if (element === "sheet" && parent === "sheets") sheets.push(listedSheet(attribute));
      if (element === "workbookPr") from1904 = truthOf(attribute("date1904")) ?? false;
      if (element === "calcPr") calculatesOnOpening = truthOf(attribute("fullCalcOnLoad")) ?? false;
      if (element === "definedName") name = givenName(attribute);
    },
    close: (element, text) => {
      const area =
        element === "definedName" && name !== undefined ? parseReference(text) : undefined;
      if (area && name !== undefined) names.push({ name, area });
    },
  });
  if (root !== "workbook") throw new FileFault("not-a-workbook");
  return { sheets, names, from1904, calculatesOnOpening };
}

function listedSheet(attribute: AttributeOf): ListedSheet {
  const state = attribute("state");
  return {
    name: attribute("name") ?? "",
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    id: attribute("id", RELATIONSHIP) ?? "",
  };
}

function givenName(attribute: AttributeOf): string | undefined {
  const name = attribute("name") ?? "";
  return truthOf(attribute("hidden")) || name.startsWith("_xl") ? undefined : name;
}
