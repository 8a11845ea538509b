import type { FrozenText } from "../../narrative/frozen/frozen";
import { printFrozen } from "../../narrative/frozen/printFrozen";
import { ok, type Result } from "../../problem";
import type { KeptForm } from "./keepInBook";

/** A finished text as the workbook keeps it; none where it was taken back. */
export const FROZEN_FORM: KeptForm<FrozenText | undefined> = {
  none: undefined,
  read: (text) => (text === "" ? ok(undefined) : readFinished(text)),
  print: (frozen) => (frozen ? printFrozen(frozen) : ""),
};

/** Few workbooks keep a finished text, and who reads one knows every kind of statement: the pane starts without. */
async function readFinished(text: string): Promise<Result<FrozenText>> {
  const { readFrozen } = await import(
    /* webpackChunkName: "readFrozen" */ "../../narrative/frozen/readFrozen"
  );
  return readFrozen(text);
}
