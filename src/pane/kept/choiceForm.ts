import type { Choice } from "../state/keepChoice";
import type { KeptForm } from "./keepInBook";
import { keptReaders } from "./keptReaders";

export const CHOICE_VERSION = 1;

/** The user's choice as the workbook keeps it. */
export const CHOICE_FORM: KeptForm<Partial<Choice>> = {
  none: {},
  read: async (text) => (await keptReaders()).readChoice(text),
  print: (choice) => JSON.stringify({ version: CHOICE_VERSION, ...choice }),
};
