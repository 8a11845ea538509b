import { useCallback, useEffect, useReducer, useRef } from "react";
import type { SettingsStore } from "../../hosts/host";
import type { NarrativeSettings } from "../../narrative/settings/settingsSchema";
import { keepInBook, type Keeper } from "../kept/keepInBook";
import { keptState, unread, type KeptState } from "../kept/keptState";
import { WORDING_FORM } from "./wordingForm";

export interface Wording {
  readonly state: KeptState<NarrativeSettings>;
  /** The text is written anew at once, and the settings are saved in the workbook. */
  readonly change: (settings: NarrativeSettings) => void;
  readonly giveUpUnreadable: () => void;
}

/** How the text is worded, as the workbook keeps it; where the host did not answer it is asked again with each `reading`. */
export function useWording(
  store: SettingsStore | undefined,
  paused: boolean,
  reading: unknown,
): Wording {
  const [state, tell] = useReducer(keptState<NarrativeSettings>, unread(WORDING_FORM.none));
  const keeper = useRef<Keeper<NarrativeSettings> | undefined>(undefined);

  useEffect(() => {
    if (paused) return;
    const keeping = keepInBook(store, WORDING_FORM, tell);
    keeper.current = keeping;
    void keeping.load();
    return () => keeping.stop();
  }, [store, paused]);

  const isMissed = !state.known && state.problem !== undefined;
  useEffect(() => {
    if (isMissed) void keeper.current?.load();
    // Only a new reading is a reason to ask again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reading]);

  const change = useCallback((settings: NarrativeSettings) => keeper.current?.change(settings), []);
  const giveUpUnreadable = useCallback(() => keeper.current?.giveUpUnreadable(), []);
  return { state, change, giveUpUnreadable };
}
