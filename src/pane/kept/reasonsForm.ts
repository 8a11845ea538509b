import type { KeptForm } from "./keepInBook";
import { keptReaders } from "./keptReaders";
import type { KeptReason } from "./readReasons";

export const REASONS_VERSION = 1;

/** The reasons as the workbook keeps them. */
export const REASONS_FORM: KeptForm<readonly KeptReason[]> = {
  none: [],
  read: async (text) => (await keptReaders()).readReasons(text),
  print: (reasons) => JSON.stringify({ version: REASONS_VERSION, reasons }),
};
