import type { Corrections } from "./corrections";

/** The version of the form in which corrections are kept; a reader refuses any other and leaves the text alone. */
export const CORRECTIONS_VERSION = 1;

/** Apart from the form in which corrections are kept: who has none need not load what reads them. */
export const NO_CORRECTIONS: Corrections = { version: CORRECTIONS_VERSION, corrections: [] };
