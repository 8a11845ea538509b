import { traditionalWriter } from "../../narrative/print/traditionalWriter";
import type { Result } from "../../problem";
import { fillDraft } from "../../revise/fillDraft";
import { isTraditional } from "../../revise/isTraditional";
import { updateDraft } from "../../revise/updateDraft";
import type { Reading } from "../../tables/table";
import type { Workbook } from "../../workbook/workbook";
import type { ReviseAsk } from "./messages";
import { reviseView, type ReviseView } from "./reviseView";

/** Brings an old text up to date by what was understood of a workbook, or fills in a template. */
export async function reviseText(
  reading: Reading,
  workbook: Workbook,
  { text, use, language, ...choice }: ReviseAsk,
): Promise<Result<ReviseView>> {
  const revise = use === "update" ? updateDraft : fillDraft;
  const made = revise(reading, text, {
    ...choice,
    workbook,
    ...(isTraditional(text) && { inScript: await traditionalWriter() }),
  });
  return made.ok ? { ok: true, value: reviseView(made.value, language) } : made;
}
