import { useMemo } from "react";
import type { NarrativeChanges } from "../../narrative/change/changes";
import { compareNarratives } from "../../narrative/change/compareNarratives";
import type { Narrative } from "../../narrative/narrative";
import type { Length } from "../../narrative/outline/outline";
import type { NarrativeSettings } from "../../narrative/settings/settingsSchema";
import { writeNarrative } from "../../narrative/writeNarrative";
import type { Reading } from "../../tables/table";

/** What in a text differs from the text that an earlier reading yields; nothing where none of it can be read. */
export function useChanges(
  baseline: Reading,
  reading: Reading,
  narrative: Narrative | undefined,
  length: Length,
  settings: NarrativeSettings,
): NarrativeChanges | undefined {
  return useMemo(() => {
    if (baseline === reading || !narrative) return undefined;
    const { subject, period } = narrative;
    const choice = { subject, length, ...(period && { period }) };
    const before = writeNarrative(baseline, choice, settings);
    if (!before.ok) return undefined;
    const changes = compareNarratives(before.value, narrative);
    const { figures, words, sentences } = changes;
    return figures.length + words.length + sentences.length > 0 ? changes : undefined;
  }, [baseline, reading, narrative, length, settings]);
}
