import { observations, type Given } from "./narrativeReading";
import { textOf } from "./textOf";

/** What is told, the figures of 2020 it is told from, and the words, without year and full stop. */
export type StatementCase = readonly [why: string, given: readonly Given[], sentence: string];

/** One test a case: observations of the office's own figures become this one sentence. */
export function tellsStatements(cases: readonly StatementCase[]): void {
  it.each(cases)("tells %s", (_, given, sentence) => {
    expect(textOf(observations(...given))).toBe(`2020年，${sentence}。`);
  });
}
