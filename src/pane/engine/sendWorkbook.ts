import type { Sheet, Workbook } from "../../workbook/workbook";
import type { Engine } from "./engine";

/** So many cells are handed over in one task: copying them takes a few milliseconds on a slow machine. */
const CELLS_AT_ONCE = 3000;

/**
 * Hands a workbook to an engine, in pieces that keep the page responsive. Sheets that are the very objects `sent` before are
 * only named. Yields whether all of it was sent: not where it was called off meanwhile.
 */
export async function sendWorkbook(
  engine: Engine,
  { sheets, names }: Workbook,
  sent: Workbook | undefined,
  { pause, isOff }: { readonly pause: () => Promise<void>; readonly isOff: () => boolean },
): Promise<boolean> {
  const places = new Map((sent?.sheets ?? []).map((sheet, place) => [sheet, place]));
  const heads = sheets.map((sheet) => {
    const same = places.get(sheet);
    return same === undefined ? headOf(sheet) : { same };
  });
  const told = [engine.ask("begin", { sheets: heads, ...(names && { names }) })];
  for (const [index, sheet] of sheets.entries()) {
    if (places.has(sheet)) continue;
    for (const rows of piecesOf(sheet)) {
      if (isOff()) return false;
      told.push(engine.ask("rows", { sheet: index, rows }));
      await pause();
    }
  }
  await Promise.all(told);
  return !isOff();
}

function headOf(sheet: Sheet): Omit<Sheet, "rows"> {
  const head: Partial<Sheet> = { ...sheet };
  delete (head as { rows?: unknown }).rows;
  return head as Omit<Sheet, "rows">;
}

function* piecesOf({ rows }: Sheet): Generator<Sheet["rows"]> {
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, rows[0]?.length ?? 1)));
  for (let from = 0; from < rows.length; from += height) yield rows.slice(from, from + height);
}
