import JSZip from "jszip";

/** The XML parts of a file that ExcelJS does not hand on, by their path in the package: `xl/workbook.xml`. */
export type PackageParts = ReadonlyMap<string, string>;

/** What is looked into: the workbook, what belongs to its sheets, Excel tables, and what add-ins have kept. */
const READ =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/_rels\/[^/]+\.rels|tables\/[^/]+\.xml|webextensions\/[^/]+\.xml)$/i;

export async function openPackage(bytes: Uint8Array): Promise<PackageParts> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [path, file] of Object.entries(zip.files)) {
    if (READ.test(path)) parts.set(path, await file.async("string"));
  }
  return parts;
}

/**
 * The target of a relationship as a path in the package.
 *
 * @example resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml") // => "xl/tables/table1.xml"
 * @example resolveTarget("xl/workbook.xml", "/xl/worksheets/sheet1.xml") // => "xl/worksheets/sheet1.xml"
 */
export function resolveTarget(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/**
 * Where the relationships of a part stand.
 *
 * @example relationshipsOf("xl/worksheets/sheet1.xml") // => "xl/worksheets/_rels/sheet1.xml.rels"
 */
export function relationshipsOf(path: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}
