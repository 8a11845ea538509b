import { ok, refuse, type Result } from "../problem";

/** Beyond it a figure has more digits than are known of it. */
const MOST_PRINTED = 1e13;

/** A metric's result in words, where it can be printed in full. */
export function inWords(result: Result<number>, say: (value: number) => string): Result<string> {
  if (!result.ok) return result;
  return Math.abs(result.value) < MOST_PRINTED ? ok(say(result.value)) : refuse("not-a-number");
}
