import type { Prose } from "../../prose/prose";
import type { Statement } from "../../prose/question";

/** Says that a figure is another than was published. */
export const REVISED = /修订|调整后|核定|重新核算/;

/** The levels of a text in sentences that call them revised. */
export function revisedIn({ text, statements }: Prose): readonly Statement[] {
  return statements.filter(
    ({ question, claimed, sentence }) =>
      question.measure.kind === "level" &&
      claimed !== undefined &&
      REVISED.test(text.slice(sentence.start, sentence.end)),
  );
}
