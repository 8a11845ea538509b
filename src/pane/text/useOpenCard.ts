import { useCallback, useEffect, useMemo, useRef, useState } from "react";

/** Long enough to pass over a figure without opening its card, and to move from the figure into it. */
const OPEN_MILLISECONDS = 250;
const CLOSE_MILLISECONDS = 200;

/** Opens and closes the cards of figures; all methods are stable. */
export interface CardControl {
  open(id: string): void;
  openSoon(id: string): void;
  closeSoon(): void;
  /** Closes the card of this figure; that of another, which the pointer is in, stays. */
  close(id: string): void;
}

/** At most one card is open; `openId` names its figure. */
export function useOpenCard(): { openId: string | undefined; control: CardControl } {
  const [openId, setOpenId] = useState<string | undefined>(undefined);
  const timer = useRef<number | undefined>(undefined);

  const set = useCallback((id: string | undefined, delay: number) => {
    window.clearTimeout(timer.current);
    if (delay === 0) setOpenId(id);
    else timer.current = window.setTimeout(() => setOpenId(id), delay);
  }, []);

  useEffect(() => () => window.clearTimeout(timer.current), []);

  const control = useMemo<CardControl>(
    () => ({
      open: (id) => set(id, 0),
      openSoon: (id) => set(id, OPEN_MILLISECONDS),
      closeSoon: () => set(undefined, CLOSE_MILLISECONDS),
      close: (id) => setOpenId((open) => (open === id ? undefined : open)),
    }),
    [set],
  );
  return { openId, control };
}
