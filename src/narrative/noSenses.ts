import type { Sense } from "./senses";

/** Apart from the table of senses: a statement that claims none need not load it. */
export const NO_SENSES: readonly Sense[] = [];
