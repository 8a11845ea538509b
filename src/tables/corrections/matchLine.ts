import { ok, refuse, type Result } from "../../problem";
import type { LineAnchor } from "./corrections";

/**
 * The index of the line an anchor means. The names must be equal; where several are, the anchor must say which of just as
 * many, for after one was added or taken away nobody knows which was meant.
 */
export function matchLine(
  anchor: LineAnchor,
  lines: readonly (LineAnchor | undefined)[],
): Result<number> {
  const path = JSON.stringify(anchor.path);
  const same = lines.flatMap((line, index) =>
    line && JSON.stringify(line.path) === path ? [index] : [],
  );
  const [only] = same;
  if (only === undefined) return refuse("correction-unmatched");
  const { at, of } = anchor.nth ?? { at: 1, of: 1 };
  const index = same[at - 1];
  return same.length === of && index !== undefined ? ok(index) : refuse("correction-ambiguous");
}
