import { KEPT } from "../readBook";
import type { ToldKey } from "../book";

/** The figures of a report are told with all that their sheets say of them. */
export const tells: readonly ToldKey[] = [
  ...KEPT,
  "scope",
  "setBy",
  "base",
  "stage",
  "award",
  "grade",
  "aspect",
  "verb",
  "examples",
  "conclusion",
  "note",
  "writtenAs",
];
