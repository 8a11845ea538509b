import type { XlsxPackage } from "../package/xlsxPackage";
import { MAIN } from "../xml/namespaces";
import { readXmlPart } from "../xml/readXmlPart";
import { textOf } from "../xml/xmlValues";

/** The texts that cells name by their place in this list. */
export async function readSharedStrings(file: XlsxPackage, path: string): Promise<string[]> {
  const strings: string[] = [];
  let text = "";
  await readXmlPart(file, path, MAIN, {
    open: (element) => {
      if (element === "si") text = "";
    },
    close: (element, piece, parent) => {
      if (isTextOfCell(element, parent)) text += piece;
      if (element === "si") strings.push(textOf(text));
    },
  });
  return strings;
}

/** The text itself or one of its runs; how it is pronounced, `rPh`, is not shown. */
export function isTextOfCell(element: string, parent: string): boolean {
  return element === "t" && (parent === "si" || parent === "is" || parent === "r");
}
