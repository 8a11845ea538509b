import { useEffect, useRef, useState } from "react";

/** Has something be done with the text once it is the one that is asked for, with all that was just done to it. */
export function useOnceWritten(isBehind: boolean, run: () => void): () => void {
  const [asked, setAsked] = useState(0);
  const done = useRef(0);
  useEffect(() => {
    if (asked === done.current || isBehind) return;
    done.current = asked;
    run();
  }, [asked, isBehind, run]);
  return () => setAsked(asked + 1);
}
