import type { Result } from "../../src/problem";

/** The value of a metric over sample figures, which hold nothing it would refuse. */
export function sampleValue<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`A sample figure was refused: ${result.problem.code}`);
  return result.value;
}
