import { isDateFormat } from "../../workbook/numberFormat/isDateFormat";
import { ok, type Problem, type Result } from "../../problem";
import type { ListObject } from "../../workbook/workbook";
import type { FileSheet } from "./openXlsx";
import { FileFault } from "./package/fileFault";
import { FORMAT_LENGTH } from "./package/fileLimits";
import { relationshipsOf, type Relationship } from "./package/relationships";
import type { XlsxPackage } from "./package/xlsxPackage";
import { PLAIN_STYLE, type FileStyle } from "./parts/fileStyle";
import type { SheetPart } from "./parts/sheetPart";
import { SheetReader, type SheetSource, type SheetWish } from "./parts/sheetReader";
import { readTablePart } from "./parts/tablePart";
import type { WorkbookPart } from "./parts/workbookPart";
import { MAIN } from "./xml/namespaces";
import { readXmlPart } from "./xml/readXmlPart";

/** A sheet with its Excel tables. */
export interface ReadSheet extends SheetPart {
  readonly lists: readonly ListObject[];
}

/** What the sheets of a file need to be read. */
interface SheetContext extends WorkbookPart {
  readonly parts: ReadonlyMap<string, Relationship>;
  readonly styles: readonly FileStyle[];
  readonly strings: readonly string[];
}

/** Sheets without cells: of charts, of dialogs, of the macros of old. */
const NO_CELLS: ReadonlySet<string> = new Set([
  "chartsheet",
  "dialogsheet",
  "xlMacrosheet",
  "xlIntlMacrosheet",
]);

/** The sheets of cells that a workbook lists, in its order. */
export function sheetsOf(file: XlsxPackage, context: SheetContext): FileSheet[] {
  return context.sheets.flatMap((listed): FileSheet[] => {
    const part = context.parts.get(listed.id);
    if (part && NO_CELLS.has(part.type)) return [];
    const { name, state } = listed;
    return [
      {
        name,
        state,
        read: (wish, make) =>
          told(name, part?.target, async () => make(await readPart(file, part, context, wish))),
      },
    ];
  });
}

async function readPart(
  file: XlsxPackage,
  part: Relationship | undefined,
  context: SheetContext,
  wish: SheetWish,
): Promise<ReadSheet> {
  if (!part) throw new FileFault("lost-part");
  const reader = new SheetReader(sourceOf(part.target, context), wish);
  await readXmlPart(file, part.target, MAIN, reader);
  const sheet = reader.sheet();
  return { ...sheet, lists: await listsOf(file, part.target, sheet.tables) };
}

async function told<T>(
  sheet: string,
  part: string | undefined,
  read: () => Promise<T>,
): Promise<Result<T>> {
  try {
    return ok(await read());
  } catch (error) {
    if (error instanceof FileFault) return { ok: false, problem: ofSheet(error, sheet, part) };
    throw error;
  }
}

/** What is wrong, told of the sheet; its part is named only where it is another than the sheet's own. */
function ofSheet({ problem }: FileFault, sheet: string, own: string | undefined): Problem {
  const { part, ...others } = problem.detail ?? {};
  const named = part === undefined || part === own ? {} : { part };
  return { code: problem.code, detail: { ...others, ...named, sheet } };
}

async function listsOf(
  file: XlsxPackage,
  path: string,
  ids: readonly string[],
): Promise<ListObject[]> {
  if (ids.length === 0) return [];
  const parts = await relationshipsOf(file, path);
  const lists: ListObject[] = [];
  for (const id of ids) {
    const list = await readTablePart(file, parts.get(id)?.target ?? id);
    if (list) lists.push(list);
  }
  return lists;
}

/** The days between the first of both calendars. */
const DAYS_TO_1904 = 1462;

function sourceOf(
  part: string,
  { strings, styles, calculatesOnOpening, from1904 }: SheetContext,
): SheetSource {
  const dates = new Set(
    from1904 ? [...styles.keys()].filter((index) => isDate(styles[index])) : [],
  );
  return {
    part,
    strings,
    calculatesOnOpening,
    daysToAdd: (style) => (dates.has(style) ? DAYS_TO_1904 : 0),
    checkStyle: (style) => {
      const { numberFormat } = styles[style] ?? PLAIN_STYLE;
      if (style !== 0 && !styles[style]) throw new FileFault("damaged-part", { part });
      if (numberFormat === undefined) {
        throw new FileFault("format-too-long", { limit: FORMAT_LENGTH });
      }
    },
  };
}

function isDate(style: FileStyle | undefined): boolean {
  return style?.numberFormat !== undefined && isDateFormat(style.numberFormat);
}
