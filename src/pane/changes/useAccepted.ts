import { useEffect, useMemo, useState } from "react";
import type { NarrativeChanges } from "../../narrative/change/changes";
import { changedFacts } from "./changedFacts";

export interface Accepted {
  /** What the facts still marked said before. */
  readonly marked: ReadonlyMap<string, string>;
  readonly isAllAccepted: boolean;
  readonly accept: (facts: readonly string[]) => void;
  /** Lets all of it stand. */
  readonly takeNote: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Which changes of the text the user has let stand; once it is all of them, they are no news any more. */
export function useAccepted(
  changes: NarrativeChanges | undefined,
  onTakeNote: () => void,
): Accepted {
  const [accepted, setAccepted] = useState(NONE);
  const marked = useMemo(() => changedFacts(changes, accepted), [changes, accepted]);
  const isAllAccepted = changes !== undefined && marked.size === 0 && accepted.size > 0;

  useEffect(() => {
    if (isAllAccepted) onTakeNote();
    // Once for each time that all have been accepted.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isAllAccepted]);

  return {
    marked,
    isAllAccepted,
    accept: (facts) => setAccepted(new Set([...accepted, ...facts])),
    takeNote: () => {
      setAccepted(NONE);
      onTakeNote();
    },
  };
}
