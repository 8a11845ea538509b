import type { Problem } from "../../problem";
import type { LineAnchor, LineCorrection } from "./corrections";
import { matchLine } from "./matchLine";
import { outcomeOf, type Outcome } from "./outcome";

/** Lines of a table, columns or rows, with what was said of them worked in. */
export interface CorrectedLines<Line> {
  readonly lines: readonly Line[];
  /** What each line is known by. */
  readonly anchors: readonly (LineAnchor | undefined)[];
  readonly outcomes: readonly Outcome[];
}

/**
 * Works corrections of one axis into the lines they mean, by their anchors; `correct` says what a correction makes of a line, `deny`
 * why it cannot be true of it.
 */
export function correctLines<Line>(
  lines: readonly Line[],
  anchors: readonly (LineAnchor | undefined)[],
  corrections: readonly LineCorrection[],
  correct: (line: Line, correction: LineCorrection) => Line,
  deny: (line: Line, correction: LineCorrection) => Problem | undefined,
): CorrectedLines<Line> {
  const corrected = [...lines];
  const outcomes = corrections.map((correction): Outcome => {
    const found = matchLine(correction.line, anchors);
    const line = found.ok ? corrected[found.value] : undefined;
    if (found.ok && line !== undefined) {
      const problem = deny(line, correction);
      if (problem) return { correction, problem };
      corrected[found.value] = correct(line, correction);
    }
    return outcomeOf(correction, found);
  });
  return { lines: corrected, anchors, outcomes };
}
