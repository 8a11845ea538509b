import type { LiveBook } from "../../hosts/host";
import { NO_CORRECTIONS, type Corrections } from "../../tables/corrections/corrections";
import { readWorkbook } from "../../tables/readWorkbook";
import type { Workbook } from "../../workbook/workbook";
import type { BookEvent } from "./bookState";

/** Changes come in bursts (a fill, a recalculation): the workbook is read once they have stopped for this long. */
const QUIET_MILLISECONDS = 300;

export interface BookWatch {
  /** Reads the workbook now, whether it changed or not. */
  refresh(): void;
  /** Takes corrections into account from now on: what is at hand is understood anew, the host is not asked. */
  correct(corrections: Corrections): void;
  stop(): void;
}

/**
 * Reads the workbook, and again after each change, one reading at a time.
 * What was read while the workbook changed is dropped once there is something better to show: the earlier
 * reading, until the next one is complete. `loadCorrections` yields the corrections to begin with; it is asked again while it
 * yields none.
 */
export function watchBook(
  book: LiveBook,
  emit: (event: BookEvent) => void,
  loadCorrections: () => Promise<Corrections | undefined> = () => Promise.resolve(undefined),
): BookWatch {
  let stopped = false;
  let reading = false;
  let shown = false;
  let changes = 0;
  let wanted = false;
  let workbook: Workbook | undefined;
  let corrections: Corrections | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe = () => {};

  const tell = (event: BookEvent) => {
    if (!stopped) emit(event);
  };

  async function readOnce(): Promise<void> {
    const changesBefore = changes;
    tell({ type: "started" });
    const [result, kept] = await Promise.all([
      book.read((fraction) => tell({ type: "progressed", fraction })),
      corrections ?? loadCorrections(),
    ]);
    const outdated = shown && changes !== changesBefore;
    if (stopped || outdated) return;
    if (!result.ok) {
      tell({ type: "failed", problem: result.problem });
      return;
    }
    tell({ type: "fetched" });
    await nextTask();
    corrections ??= kept;
    workbook = result.value;
    understand(workbook);
  }

  function understand(known: Workbook): void {
    const understood = readWorkbook(known, corrections ?? NO_CORRECTIONS);
    shown = true;
    tell({ type: "understood", reading: understood });
  }

  async function understandAgain(): Promise<void> {
    await nextTask();
    // A reading under way will take the corrections into account by itself.
    if (workbook && !reading && !stopped) understand(workbook);
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
    correct(changed) {
      corrections = changed;
      understandAgain().catch((error: unknown) => tell({ type: "crashed", error }));
    },
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
