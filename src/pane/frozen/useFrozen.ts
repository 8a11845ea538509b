import { useEffect, useState } from "react";
import type { FrozenChoice } from "../../narrative/frozen/freeze";
import type { FrozenText } from "../../narrative/frozen/frozen";
import type { Edits } from "../../narrative/edits/edits";
import type { Narrative } from "../../narrative/narrative";
import { printPeriod } from "../../quantity/printPeriod";
import type { BookView } from "../engine/bookView";
import type { Engine } from "../engine/engine";
import type { Drift } from "../engine/messages";
import type { KeptInBook } from "../kept/useKeptInBook";

export interface Frozen {
  /** The finished text of the subject and the period on show, and what in it no longer holds; absent where there is none. */
  readonly drift: Drift | undefined;
  readonly isFrozen: boolean;
  readonly freeze: (narrative: Narrative, choice: FrozenChoice) => Promise<void>;
  readonly takeBack: () => void;
}

/** The finished text that the workbook keeps, held against the workbook at every reading. */
export function useFrozen(
  kept: KeptInBook<FrozenText | undefined>,
  engine: Engine,
  reading: BookView,
  narrative: Narrative | undefined,
  edits: readonly Edits[],
): Frozen {
  const { state, change } = kept;
  const frozen = state.kept;
  const isOwn = frozen !== undefined && narrative !== undefined && isSameText(frozen, narrative);
  const [done, setDone] = useState<{ readonly of: FrozenText; readonly drift: Drift }>();

  useEffect(() => {
    if (!isOwn) return;
    let isWanted = true;
    void engine.ask("drift", { frozen, edits }).then((drift) => {
      if (isWanted) setDone({ of: frozen, drift });
    });
    return () => {
      isWanted = false;
    };
  }, [engine, reading, frozen, isOwn, edits]);

  return {
    isFrozen: isOwn,
    drift: isOwn && done?.of === frozen ? done?.drift : undefined,
    freeze: async (text, choice) => change(await engine.ask("freeze", { narrative: text, choice })),
    takeBack: () => change(undefined),
  };
}

function isSameText(frozen: FrozenText, narrative: Narrative): boolean {
  const period = (of: Pick<Narrative, "period">) => (of.period ? printPeriod(of.period) : "");
  return frozen.subject === narrative.subject && period(frozen) === period(narrative);
}
