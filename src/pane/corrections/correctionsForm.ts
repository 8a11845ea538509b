import { NO_CORRECTIONS, type Corrections } from "../../tables/corrections/corrections";
import { printCorrections } from "../../tables/corrections/printCorrections";
import { readCorrections } from "../../tables/corrections/readCorrections";
import type { KeptForm } from "../kept/keepInBook";

/** Corrections as the workbook keeps them. */
export const CORRECTIONS_FORM: KeptForm<Corrections> = {
  none: NO_CORRECTIONS,
  read: readCorrections,
  print: printCorrections,
};
