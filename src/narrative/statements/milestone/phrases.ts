import type { Phrases } from "../../wording/phrases";

export const MILESTONE_PHRASES = {
  /** Of the years that the workbook holds: nobody knows what was before. */
  first: ["{since}以来首次突破{value}"],
  /** Behind the record of the same years. */
  behindRecord: ["首次突破{value}"],
} as const satisfies Readonly<Record<string, Phrases>>;
