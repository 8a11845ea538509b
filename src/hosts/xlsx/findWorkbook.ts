import { FileFault } from "./package/fileFault";
import { relationshipsOf } from "./package/relationships";
import type { XlsxPackage } from "./package/xlsxPackage";

/** Where the part with the list of sheets stands: as the package says or, where it says nothing, where programs put it. */
export async function findWorkbook(file: XlsxPackage): Promise<string> {
  const parts = [...(await relationshipsOf(file, "")).values()];
  const path = parts.find(({ type }) => type === "officeDocument")?.target ?? USUAL;
  if (path.toLowerCase().endsWith(".bin")) throw new FileFault("binary-workbook");
  if (!file.has(path))
    throw new FileFault(parts.length > 0 && path !== USUAL ? "lost-part" : "not-a-workbook", {
      part: path,
    });
  return path;
}

const USUAL = "xl/workbook.xml";
