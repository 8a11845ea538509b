import { useCallback, useEffect, useState } from "react";

/** A part of the pane that is loaded when it is first shown. */
export interface Lazy<Part> {
  readonly part: Part | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Loads a part once; what failed is tried again on request. `load` must be the same function each time. */
export function useLazy<Part>(load: () => Promise<Part>): Lazy<Part> {
  const [part, setPart] = useState<Part>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (failed) return;
    let shown = true;
    load().then(
      (loaded) => shown && setPart(() => loaded),
      () => shown && setFailed(true),
    );
    return () => {
      shown = false;
    };
  }, [load, failed]);

  const retry = useCallback(() => setFailed(false), []);
  return { part, failed, retry };
}
