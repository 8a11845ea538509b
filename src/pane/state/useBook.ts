import { useCallback, useEffect, useReducer, useRef } from "react";
import type { LiveBook } from "../../hosts/host";
import { bookState, unreadBook, type BookState } from "./bookState";
import { watchBook, type BookWatch } from "./watchBook";

/**
 * The open workbook as last read, and the means to read it again. A paused pane leaves the workbook alone
 * and reads it again when it goes on.
 */
export function useBook(
  book: LiveBook,
  paused: boolean,
): { state: BookState; refresh: () => void } {
  const [state, dispatch] = useReducer(bookState, unreadBook);
  const watch = useRef<BookWatch | undefined>(undefined);

  useEffect(() => {
    if (paused) return;
    const started = watchBook(book, dispatch);
    watch.current = started;
    return () => started.stop();
  }, [book, paused]);

  const refresh = useCallback(() => watch.current?.refresh(), []);

  if (state.crash) throw state.crash.error;
  return { state, refresh };
}
