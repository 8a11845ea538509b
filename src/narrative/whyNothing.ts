import type { Problem } from "../problem";
import type { Reading } from "../tables/table";

/**
 * Why there is nothing to write: the first thing that could not be read, that there was nothing at all, or nobody to write
 * about; `undefined` where there are figures of somebody.
 */
export function whyNothing(reading: Reading): Problem | undefined {
  const { observations, refused, subjects, texts } = reading;
  if (observations.length > 0) return subjects.length > 0 ? undefined : { code: "no-subject" };
  if (texts.length > 0) return { code: "no-numbers" };
  return refused[0]?.problem ?? { code: "no-table" };
}
