import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { LiveBook } from "../../hosts/host";
import type { Corrections } from "../../tables/corrections/corrections";
import { CORRECTIONS_FORM } from "../corrections/correctionsForm";
import type { Engine } from "../engine/engine";
import { restartingEngine } from "../engine/restartingEngine";
import { workerEngine } from "../engine/workerEngine";
import { keepInBook, type Keeper } from "../kept/keepInBook";
import { keptState, unread, type KeptState } from "../kept/keptState";
import { bookState, unreadBook, type BookState } from "./bookState";
import { watchBook, type BookWatch } from "./watchBook";

export interface OpenBook {
  readonly state: BookState;
  /** What has read the workbook, to be asked for texts and checks. */
  readonly engine: Engine;
  readonly refresh: () => void;
  /** Ends a reading under way. */
  readonly cancel: () => void;
  readonly corrections: KeptState<Corrections>;
  /** Replaces all corrections: the workbook is understood anew and the corrections are saved in it. */
  readonly correct: (corrections: Corrections) => void;
  /** Saves corrections once more that could not be saved, or asks once more for those that could not be read. */
  readonly retryCorrections: () => void;
  readonly giveUpUnreadable: () => void;
}

/**
 * The open workbook as last read, and the means to read it again and to correct what was read. A paused pane leaves the
 * workbook alone and reads it again when it goes on.
 */
export function useBook(book: LiveBook, paused: boolean): OpenBook {
  const [state, dispatch] = useReducer(bookState, unreadBook);
  const [corrections, tell] = useReducer(keptState<Corrections>, unread(CORRECTIONS_FORM.none));
  const [engine] = useState(() => restartingEngine(workerEngine));
  const watch = useRef<BookWatch | undefined>(undefined);
  const keeper = useRef<Keeper<Corrections> | undefined>(undefined);

  useEffect(() => {
    if (paused) return;
    const keeping = keepInBook(book.settings, CORRECTIONS_FORM, tell);
    const started = watchBook(book, engine, dispatch, keeping.load);
    keeper.current = keeping;
    watch.current = started;
    return () => {
      started.stop();
      keeping.stop();
      engine.stop();
    };
  }, [book, engine, paused]);

  const refresh = useCallback(() => watch.current?.refresh(), []);
  const cancel = useCallback(() => watch.current?.cancel(), []);
  const correct = useCallback((changed: Corrections) => {
    keeper.current?.change(changed);
    watch.current?.correct(changed);
  }, []);
  const { known } = corrections;
  const retryCorrections = useCallback(() => {
    // They are asked for with the next reading, which they are for.
    if (known) keeper.current?.retry();
    else watch.current?.refresh();
  }, [known]);
  const giveUpUnreadable = useCallback(() => keeper.current?.giveUpUnreadable(), []);

  if (state.crash) throw state.crash.error;
  return {
    state,
    engine,
    refresh,
    cancel,
    corrections,
    correct,
    retryCorrections,
    giveUpUnreadable,
  };
}
