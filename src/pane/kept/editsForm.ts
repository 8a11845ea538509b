import type { Edits } from "../../narrative/edits/edits";
import type { KeptForm } from "./keepInBook";
import { keptReaders } from "./keptReaders";

export const TEXTS_VERSION = 1;

/** What the user has done to the texts of a workbook, each about one subject and period. */
export const EDITS_FORM: KeptForm<readonly Edits[]> = {
  none: [],
  read: async (text) => (await keptReaders()).readTexts(text),
  print: (texts) => JSON.stringify({ version: TEXTS_VERSION, texts }),
};
