import { SETTING_PREFIX } from "../settingKeys";

const KEY = `${SETTING_PREFIX}Sheets`;

/** A sheet that was made for a text: by Excel's own id, with what was written on it. */
interface OwnSheet {
  readonly key: string;
  readonly id: string;
  /** So short a sign of the text that many fit into the settings. */
  readonly sign: string;
}

export interface EarlierSheet {
  readonly worksheet: Excel.Worksheet;
  readonly values: string[][];
}

/** The sheet made for `key` before, where it is still there and nobody has changed its words. */
export async function earlierSheet(
  context: Excel.RequestContext,
  key: string,
): Promise<EarlierSheet | undefined> {
  const own = (await ownSheets(context)).find((sheet) => sheet.key === key);
  if (!own) return undefined;
  const worksheet = context.workbook.worksheets.getItemOrNullObject(own.id);
  worksheet.load("id,name");
  await context.sync();
  if (worksheet.isNullObject) return undefined;
  const used = worksheet.getUsedRangeOrNullObject(true).load("values");
  await context.sync();
  if (used.isNullObject) return undefined;
  const values = (used.values as unknown[][]).map((row) => row.map(String));
  return signOf(values) === own.sign ? { worksheet, values } : undefined;
}

/** Keeps for which text a sheet was made. A workbook that keeps no settings only gets a further sheet the next time. */
export async function rememberSheet(
  context: Excel.RequestContext,
  key: string,
  { id }: Excel.Worksheet,
  table: readonly (readonly string[])[],
): Promise<void> {
  const others = (await ownSheets(context)).filter((sheet) => sheet.key !== key);
  const own: OwnSheet = { key, id, sign: signOf(table) };
  context.workbook.settings.add(KEY, JSON.stringify([...others.slice(-MOST), own]));
  await context.sync();
}

const MOST = 100;

async function ownSheets(context: Excel.RequestContext): Promise<readonly OwnSheet[]> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  await context.sync();
  if (setting.isNullObject) return [];
  try {
    const kept = JSON.parse(String(setting.value)) as unknown;
    return Array.isArray(kept) ? kept.filter(isOwnSheet) : [];
  } catch {
    return [];
  }
}

function isOwnSheet(kept: unknown): kept is OwnSheet {
  const { key, id, sign } = (kept ?? {}) as Partial<Record<keyof OwnSheet, unknown>>;
  return [key, id, sign].every((part) => typeof part === "string");
}

/**
 * A short sign of what stands on a sheet (FNV-1a with its length). An apostrophe in front is Excel's own sign of a text and
 * does not count.
 */
export function signOf(table: readonly (readonly string[])[]): string {
  const text = table.map((row) => row.map((cell) => cell.replace(/^'/, "")).join("\t")).join("\n");
  let sign = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sign = Math.imul(sign ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return `${text.length}-${sign.toString(16)}`;
}
