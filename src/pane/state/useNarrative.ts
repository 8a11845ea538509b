import { useEffect, useMemo, useState } from "react";
import type { Edits } from "../../narrative/edits/edits";
import type { NarrativeSettings } from "../../narrative/settings/settingsSchema";
import type { BookView } from "../engine/bookView";
import type { Engine } from "../engine/engine";
import type { Written } from "../engine/messages";
import type { Choice } from "./keepChoice";

export interface NarrativeState {
  /** The last text that was written, whether or not it is the one asked for by now. */
  readonly written: Written | undefined;
  /** It is not, yet. */
  readonly isBehind: boolean;
}

/**
 * The text for a reading and a wish, worded as the settings say and edited as the user has. It is written elsewhere: until
 * the next is there, the last one stands and is told to be behind. `taken` is the version of what the user has taken note of.
 */
export function useNarrative(
  engine: Engine,
  reading: BookView,
  wish: Choice,
  settings: NarrativeSettings,
  edits: readonly Edits[],
  taken: number,
): NarrativeState {
  const [done, setDone] = useState<{ readonly for: unknown; readonly written: Written }>();
  const [crash, setCrash] = useState<{ readonly error: unknown }>();
  // One object for each different ask; of the reading it matters only that it is another.
  const asked = useMemo(
    () => ({ reading, taken, choice: wish, settings, edits }),
    [reading, taken, wish, settings, edits],
  );

  useEffect(() => {
    let isWanted = true;
    const { choice, settings: manner, edits: own } = asked;
    engine.ask("write", { choice, settings: manner, edits: own }).then(
      (written) => isWanted && setDone({ for: asked, written }),
      (error: unknown) => isWanted && setCrash({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [engine, asked]);

  if (crash) throw crash.error;
  return { written: done?.written, isBehind: done?.for !== asked };
}
