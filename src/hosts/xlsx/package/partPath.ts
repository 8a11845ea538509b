/**
 * One spelling for all paths of a part: names are alike whatever their case, percent signs may stand for characters, and
 * some programs write backslashes or begin with a slash.
 *
 * @example partKey("/xl\\Worksheets/%E8%A1%A8.xml") // => "xl/worksheets/表.xml"
 */
export function partKey(path: string): string {
  return decoded(path).replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The target of a relationship as a path in the package.
 *
 * @example resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml") // => "xl/tables/table1.xml"
 * @example resolveTarget("xl/workbook.xml", "/xl/worksheets/sheet1.xml") // => "xl/worksheets/sheet1.xml"
 * @example resolveTarget("xl/workbook.xml", "worksheets\\sheet1.xml") // => "xl/worksheets/sheet1.xml"
 */
export function resolveTarget(from: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/#.*$/s, "");
  if (path.startsWith("/")) return path.replace(/^\/+/, "");
  const steps = from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/**
 * Where the relationships of a part stand; those of the whole package belong to the empty path.
 *
 * @example relationshipsPath("xl/worksheets/sheet1.xml") // => "xl/worksheets/_rels/sheet1.xml.rels"
 * @example relationshipsPath("") // => "_rels/.rels"
 */
export function relationshipsPath(path: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}
