import { problemSentence } from "../problemSentence";
import { answer } from "./answer";
import type { Answers } from "./outcome";

/** What NARRATE hands back: reading a table can go wrong in more ways than reckoning with numbers. */
export function answerNarrative(answers: Answers): unknown[][] {
  return answer(answers, undefined, problemSentence);
}
