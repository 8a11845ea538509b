import { readXmlPart } from "../xml/readXmlPart";
import { relationshipsPath, resolveTarget } from "./partPath";
import type { XlsxPackage } from "./xlsxPackage";

export interface Relationship {
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  /** A path in the package. */
  readonly target: string;
}

const NAMESPACES = ["http://schemas.openxmlformats.org/package/2006/relationships"];

/** What a part refers to within the file, by the ids of the references; `""` stands for the file as a whole. */
export async function relationshipsOf(
  file: XlsxPackage,
  path: string,
): Promise<ReadonlyMap<string, Relationship>> {
  const found = new Map<string, Relationship>();
  const part = relationshipsPath(path);
  if (!file.has(part)) return found;
  await readXmlPart(file, part, NAMESPACES, {
    open: (name, attribute) => {
      if (name !== "Relationship" || attribute("TargetMode") === "External") return;
      const target = attribute("Target") ?? "";
      const type = attribute("Type") ?? "";
      found.set(attribute("Id") ?? "", {
        type: type.slice(type.lastIndexOf("/") + 1),
        target: placeOf(file, path, target),
      });
    },
  });
  return found;
}

/** Some programs count from the root where they should count from the part. */
function placeOf(file: XlsxPackage, from: string, target: string): string {
  const path = resolveTarget(from, target);
  const fromRoot = resolveTarget("", target);
  return !file.has(path) && file.has(fromRoot) ? fromRoot : path;
}
