import type { Corrections } from "../../tables/corrections/corrections";
import { NO_CORRECTIONS } from "../../tables/corrections/noCorrections";
import { printCorrections } from "../../tables/corrections/printCorrections";
import type { KeptForm } from "../kept/keepInBook";
import { keptReaders } from "../kept/keptReaders";

/** Corrections as the workbook keeps them. */
export const CORRECTIONS_FORM: KeptForm<Corrections> = {
  none: NO_CORRECTIONS,
  read: async (text) => (await keptReaders()).readCorrections(text),
  print: printCorrections,
};
