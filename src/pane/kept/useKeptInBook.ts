import { useCallback, useEffect, useReducer, useRef } from "react";
import type { SettingsStore } from "../../hosts/host";
import { keepInBook, type Keeper, type KeptForm } from "./keepInBook";
import { keptState, unread, type KeptEvent, type KeptState } from "./keptState";

export interface KeptInBook<Kept> {
  readonly state: KeptState<Kept>;
  /** In force at once, and saved in the workbook soon after. */
  readonly change: (kept: Kept) => void;
  /** Saves once more what could not be saved, or reads once more what could not be read. */
  readonly retry: () => void;
  readonly giveUpUnreadable: () => void;
}

/** Something that the user makes and the workbook keeps; where the host did not answer it is asked again with each `reading`. */
export function useKeptInBook<Kept>(
  store: SettingsStore | undefined,
  form: KeptForm<Kept>,
  paused: boolean,
  reading: unknown,
): KeptInBook<Kept> {
  const [state, tell] = useReducer(
    (before: KeptState<Kept>, event: KeptEvent<Kept>) => keptState(before, event),
    unread(form.none),
  );
  const keeper = useRef<Keeper<Kept> | undefined>(undefined);

  useEffect(() => {
    if (paused) return;
    const keeping = keepInBook(store, form, tell);
    keeper.current = keeping;
    void keeping.load();
    return () => keeping.stop();
  }, [store, form, paused]);

  const isMissed = !state.known && state.problem !== undefined;
  useEffect(() => {
    if (isMissed) void keeper.current?.load();
    // Only a new reading is a reason to ask again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reading]);

  const change = useCallback((kept: Kept) => keeper.current?.change(kept), []);
  const retry = useCallback(() => keeper.current?.retry(), []);
  const giveUpUnreadable = useCallback(() => keeper.current?.giveUpUnreadable(), []);
  return { state, change, retry, giveUpUnreadable };
}
