import type { KeptForm } from "./keepInBook";
import { keptReaders } from "./keptReaders";
import type { KeptTemplate } from "./readTemplates";

export const TEMPLATES_VERSION = 1;

/** So many are kept at most. */
export const MOST_TEMPLATES = 20;

/** The templates as the workbook keeps them. */
export const TEMPLATES_FORM: KeptForm<readonly KeptTemplate[]> = {
  none: [],
  read: async (text) => (await keptReaders()).readTemplates(text),
  print: (templates) => JSON.stringify({ version: TEMPLATES_VERSION, templates }),
};
