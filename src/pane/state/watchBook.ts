import type { LiveBook } from "../../hosts/host";
import { readWorkbook } from "../../tables/readWorkbook";
import type { BookEvent } from "./bookState";

/** Changes come in bursts (a fill, a recalculation): the workbook is read once they have stopped for this long. */
const QUIET_MILLISECONDS = 300;

export interface BookWatch {
  /** Reads the workbook now, whether it changed or not. */
  refresh(): void;
  stop(): void;
}

/**
 * Reads the workbook, and again after each change, one reading at a time.
 * What was read while the workbook changed is dropped once there is something better to show: the earlier
 * reading, until the next one is complete.
 */
export function watchBook(book: LiveBook, emit: (event: BookEvent) => void): BookWatch {
  let stopped = false;
  let reading = false;
  let shown = false;
  let changes = 0;
  let wanted = false;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe = () => {};

  const tell = (event: BookEvent) => {
    if (!stopped) emit(event);
  };

  async function readOnce(): Promise<void> {
    const changesBefore = changes;
    tell({ type: "started" });
    const result = await book.read((fraction) => tell({ type: "progressed", fraction }));
    const outdated = shown && changes !== changesBefore;
    if (stopped || outdated) return;
    if (!result.ok) {
      tell({ type: "failed", problem: result.problem });
      return;
    }
    tell({ type: "fetched" });
    await nextTask();
    const understood = readWorkbook(result.value);
    shown = true;
    tell({ type: "understood", reading: understood });
  }

  async function read(): Promise<void> {
    wanted = true;
    if (reading) return;
    reading = true;
    try {
      while (wanted && !stopped) {
        wanted = false;
        await readOnce();
      }
    } catch (error) {
      tell({ type: "crashed", error });
    } finally {
      reading = false;
    }
  }

  const changed = () => {
    changes += 1;
    clearTimeout(quiet);
    quiet = setTimeout(() => void read(), QUIET_MILLISECONDS);
  };

  async function follow(): Promise<void> {
    const result = await book.onChange(changed);
    if (!result.ok) tell({ type: "unwatched" });
    else if (stopped) result.value();
    else unsubscribe = result.value;
  }

  void read();
  void follow().catch((error: unknown) => tell({ type: "crashed", error }));

  return {
    refresh: () => void read(),
    stop() {
      stopped = true;
      clearTimeout(quiet);
      unsubscribe();
    },
  };
}

/** Lets the browser paint before work that blocks it. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
