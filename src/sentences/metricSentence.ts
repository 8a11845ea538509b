import type { Language } from "../language";
import type { Problem } from "../problem";
import { METRIC_SENTENCES } from "./metricSentences";
import { sentenceIn } from "./sentenceIn";

/** The sentence for whatever keeps a single metric from being computed: all that a custom function runs into. */
export function metricSentence(problem: Problem, language: Language): string {
  return sentenceIn(METRIC_SENTENCES, problem, language);
}
