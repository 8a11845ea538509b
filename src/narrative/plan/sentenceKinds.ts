import type { PlannedSentence } from "./plan";

/** All kinds of sentences. */
export const SENTENCE_KINDS: Readonly<Record<PlannedSentence["kind"], true>> = {
  statement: true,
  headlines: true,
  forecast: true,
  case: true,
  leaders: true,
  "problem-lead": true,
  problem: true,
  falls: true,
  goals: true,
  summary: true,
  coverage: true,
  quoted: true,
};
