import { SETTING_PREFIX } from "../settingKeys";
import type { PackageParts } from "./packageParts";
import { xmlTags } from "./xmlTags";

/**
 * What the add-in has kept in a file: pairs of key and JSON text, from the part in which Office keeps the settings of
 * add-ins. Those of other add-ins are left out.
 */
export function addinSettings(parts: PackageParts): [string, string][] {
  const extensions = [...parts].filter(([path]) => path.startsWith("xl/webextensions/"));
  const pairs = extensions.flatMap(([, xml]) =>
    xmlTags(xml, "property").flatMap(({ attributes }): [string, string][] => {
      const { name = "", value = "" } = attributes;
      return name.startsWith(SETTING_PREFIX)
        ? [[name, isJson(value) ? value : JSON.stringify(value)]]
        : [];
    }),
  );
  return [...new Map(pairs)];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
