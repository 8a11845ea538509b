import { ok, refuse, type Problem, type Result } from "../../problem";
import type { DefinedName } from "../../workbook/workbook";
import { FileFault } from "./package/fileFault";
import { whyNoZip } from "./package/fileKind";
import { relationshipsOf } from "./package/relationships";
import { XlsxPackage } from "./package/xlsxPackage";
import { readAddinSettings } from "./parts/addinSettings";
import type { FileStyle } from "./parts/fileStyle";
import { readSharedStrings } from "./parts/sharedStrings";
import type { SheetWish } from "./parts/sheetReader";
import { readStylesPart } from "./parts/stylesPart";
import { readWorkbookPart, type SheetState } from "./parts/workbookPart";
import { sheetsOf, type ReadSheet } from "./sheetsOf";
import { findWorkbook } from "./findWorkbook";

/** An .xlsx file that could be opened; its sheets are read one by one, when they are asked for. */
export interface OpenedXlsx {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly DefinedName[];
  /** In the order in which cells name them. */
  readonly styles: readonly FileStyle[];
  /** What the add-in has kept in the file: pairs of key and JSON text. */
  readonly settings: readonly (readonly [string, string])[];
  /** What is lost or damaged of the file and is no figure. */
  readonly notices: readonly Problem[];
}

export interface FileSheet {
  readonly name: string;
  readonly state: SheetState;
  /** A sheet that is lost, damaged or too large is a problem of its own: the others may be read. */
  readonly read: <T>(wish: SheetWish, make: (sheet: ReadSheet) => T) => Promise<Result<T>>;
}

/*
 * Why our own reading of the parts, over zip.js (checksums, limits while unpacking) and saxes (a strict, streaming XML
 * parser): of the same 21 files of other programs, ExcelJS, no longer kept, gave up on 7 and lost the sheet of 5. SheetJS
 * opens all, but makes a blank sheet of XML cut short and of a lost part without a word, and checks no checksum; it knows no
 * indents, so that each sheet would have to be read twice.
 */

/**
 * Opens the bytes of an .xlsx or .xlsm file and makes something of it. What cannot be opened is a problem: a password, an
 * old .xls, a zip of something else, a file that is damaged or beyond all measure.
 */
export async function openXlsx<T>(
  bytes: Uint8Array,
  make: (file: OpenedXlsx) => Promise<T>,
): Promise<Result<T>> {
  const why = whyNoZip(bytes);
  if (why) return refuse(why);
  try {
    return ok(await make(await open(await XlsxPackage.open(bytes))));
  } catch (error) {
    if (error instanceof FileFault) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function open(file: XlsxPackage): Promise<OpenedXlsx> {
  const path = await findWorkbook(file);
  const workbook = await readWorkbookPart(file, path);
  const parts = await relationshipsOf(file, path);
  const partOf = (type: string): string | undefined =>
    [...parts.values()].find((part) => part.type === type)?.target;
  const [stylesPath, stringsPath] = [partOf("styles"), partOf("sharedStrings")];
  const styles = stylesPath === undefined ? [] : await readStylesPart(file, stylesPath);
  const strings = stringsPath === undefined ? [] : await readSharedStrings(file, stringsPath);
  const { settings, notices } = await keptSettings(file);
  const { names } = workbook;
  const sheets = sheetsOf(file, { ...workbook, parts, styles, strings });
  return { sheets, names, styles, settings, notices };
}

/** Where Office keeps the settings of add-ins; if they cannot be read, the figures still can. */
async function keptSettings(file: XlsxPackage): Promise<Pick<OpenedXlsx, "settings" | "notices">> {
  try {
    const paths: string[] = [];
    for (const { type, target } of (await relationshipsOf(file, "")).values()) {
      if (type !== "webextensiontaskpanes") continue;
      const extensions = await relationshipsOf(file, target);
      for (const part of extensions.values()) {
        if (part.type === "webextension") paths.push(part.target);
      }
    }
    return { settings: await readAddinSettings(file, paths), notices: [] };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { settings: [], notices: [{ code: "lost-settings" }] };
  }
}
