import type { Language } from "./language";
import type { Problem, ProblemCode } from "./problem";
import { FILE_SENTENCES } from "./sentences/fileSentences";
import { FORMULA_SENTENCES } from "./sentences/formulaSentences";
import { HOST_SENTENCES } from "./sentences/hostSentences";
import { KEPT_SENTENCES } from "./sentences/keptSentences";
import { METRIC_SENTENCES } from "./sentences/metricSentences";
import { NARRATIVE_SENTENCES } from "./sentences/narrativeSentences";
import { READING_SENTENCES } from "./sentences/readingSentences";
import { sentenceIn } from "./sentences/sentenceIn";
import type { Sentences } from "./sentences/sentences";

/**
 * The sentence that tells the user what is wrong, in their language: no blame, no full stop. Details the problem
 * carries are worked in; a cell or sheet the sentence itself has no place for is named in brackets behind it.
 *
 * @example problemSentence({ code: "zero-base" }, "zh-CN") // => "基期为零，增长率没有意义"
 * @example problemSentence({ code: "zero-base", detail: { cell: "指标!C5" } }, "zh-CN") // => "基期为零，增长率没有意义（指标!C5）"
 * @example problemSentence({ code: "unknown-subject", detail: { subject: "湖北" } }, "en-US") // => "The workbook has no figures for “湖北”"
 */
export function problemSentence(problem: Problem, language: Language): string {
  return sentenceIn(SENTENCES, problem, language);
}

/** Every code has its sentence: the type sees to it. */
const SENTENCES: Readonly<Record<ProblemCode, NonNullable<Sentences[ProblemCode]>>> = {
  ...METRIC_SENTENCES,
  ...READING_SENTENCES,
  ...KEPT_SENTENCES,
  ...FILE_SENTENCES,
  ...HOST_SENTENCES,
  ...FORMULA_SENTENCES,
  ...NARRATIVE_SENTENCES,
};
