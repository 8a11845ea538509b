import { useCallback, useState } from "react";

const PREFIX = "MetricNarrative.";

/** What belongs to the person and not to the workbook: kept on this machine, where it lets us. */
export function useRemembered<Kept>(
  name: string,
  none: Kept,
): readonly [unknown, (kept: Kept) => void] {
  const [kept, setKept] = useState<unknown>(() => remembered(name) ?? none);
  const keep = useCallback(
    (changed: Kept) => {
      setKept(changed);
      try {
        window.localStorage.setItem(PREFIX + name, JSON.stringify(changed));
      } catch {
        // Where nothing may be stored, it is known as long as the pane is open.
      }
    },
    [name],
  );
  return [kept, keep];
}

function remembered(name: string): unknown {
  try {
    const text = window.localStorage.getItem(PREFIX + name);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
