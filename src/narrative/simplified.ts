import type { Narrative } from "./narrative";

/**
 * The text itself, where it has to be in Simplified characters: texts are compared, edited and kept in these, as claiming
 * words are known in no others. Traditional ones are only put on for printing.
 */
export function simplified(narrative: Narrative): Narrative {
  if (narrative.script === "hant") throw new Error(`${narrative.title} is written for print`);
  return narrative;
}
