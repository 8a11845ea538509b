import type { Problem } from "../problem";
import type { Reading } from "../tables/table";

/**
 * Why there is nothing to write: the first heading that is not understood, else what could not be read, that there was nothing at all, or nobody to write
 * about; `undefined` where there are figures of somebody.
 */
export function whyNothing(reading: Reading): Problem | undefined {
  const { observations, refused, subjects, texts } = reading;
  if (observations.length > 0 && subjects.length > 0) return undefined;
  const unclear = unclearHeading(reading);
  if (unclear) return unclear;
  if (observations.length > 0) return { code: "no-subject" };
  if (texts.length > 0) return { code: "no-numbers" };
  return refused[0]?.problem ?? { code: "no-table" };
}

/** The first heading that is not understood: it hides figures, and to say that there are none would be untrue. */
export function unclearHeading({ refused }: Reading): Problem | undefined {
  return refused.find(({ problem }) => HEADINGS.has(problem.code))?.problem;
}

const HEADINGS: ReadonlySet<Problem["code"]> = new Set(["unclear-header", "repeated-header"]);
