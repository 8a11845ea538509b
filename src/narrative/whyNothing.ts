import type { Problem } from "../problem";
import type { Reading } from "../tables/table";

/**
 * Why there is nothing to write about: the first thing that could not be read, or that there was nothing at all;
 * `undefined` where there are figures.
 */
export function whyNothing({ observations, refused, texts }: Reading): Problem | undefined {
  if (observations.length > 0) return undefined;
  if (texts.length > 0) return { code: "no-numbers" };
  return refused[0]?.problem ?? { code: "no-table" };
}
