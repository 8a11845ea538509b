import type { Narrative } from "../narrative/narrative";
import { writeNarrative } from "../narrative/writeNarrative";
import { declineFile, type Answer } from "./answer";
import { openReading } from "./openReading";
import type { Output } from "./output";
import type { TextRequest } from "./textRequest";
import { withoutOwnName } from "./writeText";

/** The same text, about the same subject and period, as an older copy of the workbook gives it. */
export async function writeEarlier(
  file: string,
  { subject, period }: Narrative,
  { length, settings }: TextRequest,
  output: Output,
): Promise<Answer<Narrative>> {
  const reading = await openReading(file, output);
  if (!reading.ok) return reading;
  const choice = { subject, ...(period && { period }), length };
  const written = writeNarrative(reading.value, choice, settings);
  return written.ok ? written : declineFile(file, withoutOwnName(written.problem));
}
