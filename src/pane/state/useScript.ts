import { useMemo } from "react";
import type { Narrative } from "../../narrative/narrative";
import type { Writer } from "../../narrative/print/traditionalWriter";
import { writeTraditional } from "../../narrative/print/writeTraditional";

/** A text in the characters of a writer, converted once for each pair; as it is where there is no writer. */
export function useScript(
  narrative: Narrative | undefined,
  writer: Writer | undefined,
): Narrative | undefined {
  return useMemo(
    () => (narrative && writer ? writeTraditional(narrative, writer) : narrative),
    [narrative, writer],
  );
}
