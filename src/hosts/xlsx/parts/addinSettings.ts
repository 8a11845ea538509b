import { SETTING_PREFIX } from "../../settingKeys";
import type { XlsxPackage } from "../package/xlsxPackage";
import { readXmlPart } from "../xml/readXmlPart";

const NAMESPACES = ["http://schemas.microsoft.com/office/webextensions/webextension/2010/11"];

/**
 * What the add-in has kept in a file: pairs of key and JSON text, from the parts in which Office keeps the settings of
 * add-ins. Those of other add-ins are left out.
 */
export async function readAddinSettings(
  file: XlsxPackage,
  paths: readonly string[],
): Promise<[string, string][]> {
  const pairs = new Map<string, string>();
  for (const path of paths) {
    await readXmlPart(file, path, NAMESPACES, {
      open: (element, attribute) => {
        const name = attribute("name") ?? "";
        if (element !== "property" || !name.startsWith(SETTING_PREFIX)) return;
        const value = attribute("value") ?? "";
        pairs.set(name, isJson(value) ? value : JSON.stringify(value));
      },
    });
  }
  return [...pairs];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
