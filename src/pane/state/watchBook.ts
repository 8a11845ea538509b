import type { LiveBook } from "../../hosts/host";
import type { Corrections } from "../../tables/corrections/corrections";
import { NO_CORRECTIONS } from "../../tables/corrections/noCorrections";
import type { Workbook } from "../../workbook/workbook";
import type { Engine } from "../engine/engine";
import { sendWorkbook } from "../engine/sendWorkbook";
import type { BookEvent } from "./bookState";

/** Changes come in bursts (a fill, a recalculation): the workbook is read once they have stopped for this long. */
const QUIET_MILLISECONDS = 300;
/** While a cell is being edited, or a dialog is open, Excel may answer nothing; it is asked again after this long. */
const BUSY_MILLISECONDS = 1000;
/** So often in a row before the user is told; it is asked again for all that. */
const MOST_BUSY = 10;

export interface BookWatch {
  /** Reads the workbook now, whether it changed or not. */
  refresh(): void;
  /** Takes corrections into account from now on: what is at hand is understood anew, the host is not asked. */
  correct(corrections: Corrections): void;
  /** Ends a reading under way; what was on show stays, and changes are waited for. */
  cancel(): void;
  stop(): void;
}

/** The sheets that have changed since the workbook was last read; `all` where it is not known which. */
interface Changed {
  readonly sheets: ReadonlySet<string>;
  readonly all: boolean;
}

const NOTHING: Changed = { sheets: new Set(), all: false };

/**
 * Reads the workbook, and again after each change, one reading at a time.
 * What was read while the workbook changed is dropped once there is something better to show: the earlier
 * reading, until the next one is complete. A workbook that is busy is asked again, quietly at first. `loadCorrections` yields the corrections to begin with; it is asked again while it
 * yields none.
 */
export function watchBook(
  book: LiveBook,
  engine: Engine,
  emit: (event: BookEvent) => void,
  loadCorrections: () => Promise<Corrections | undefined> = () => Promise.resolve(undefined),
): BookWatch {
  let stopped = false;
  let reading = false;
  let shown = false;
  let changes = 0;
  let busy = 0;
  let wanted = false;
  let workbook: Workbook | undefined;
  let sent: Workbook | undefined;
  let changed = NOTHING;
  /** Goes up with each cancelling: what was begun before is no longer wanted. */
  let course = 0;
  let off = calledOff();
  let understanding = false;
  let corrections: Corrections | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let following: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe = () => {};

  const tell = (event: BookEvent) => {
    if (!stopped) emit(event);
  };

  async function readOnce(): Promise<void> {
    const changesBefore = changes;
    const own = course;
    const isOff = () => stopped || own !== course;
    const told = changed;
    changed = NOTHING;
    if (busy < MOST_BUSY) tell({ type: "started" });
    const [result, kept] = await Promise.all([
      book.read(
        (fraction) => {
          if (!isOff()) tell({ type: "progressed", fraction });
        },
        { ...(workbook && { known: workbook }), ...(!told.all && { changed: told.sheets }), isOff },
      ),
      corrections ?? loadCorrections(),
    ]);
    const outdated = shown && changes !== changesBefore;
    if (!result.ok || isOff()) changed = both(told, changed);
    if (isOff()) return;
    const isBusy = !result.ok && result.problem.code === "host-busy";
    busy = isBusy ? busy + 1 : 0;
    if (isBusy) readAfter(BUSY_MILLISECONDS);
    if (result.ok) workbook = result.value;
    if (outdated || (isBusy && busy !== MOST_BUSY)) return;
    if (!result.ok) {
      tell({ type: "failed", problem: result.problem });
      return;
    }
    tell({ type: "fetched" });
    corrections ??= kept;
    await understand(result.value, isOff);
  }

  async function understand(known: Workbook, isOff: () => boolean): Promise<void> {
    const changesBefore = changes;
    understanding = true;
    const before = sent;
    // What is sent in part takes the place of what was there.
    sent = undefined;
    const sending = () => sendWorkbook(engine, known, before, { pause: nextTask, isOff });
    const isSent = known === before || (await Promise.race([sending(), off.promise]));
    if (!isSent) return;
    sent = known;
    const said = { corrections: corrections ?? NO_CORRECTIONS };
    const view = await Promise.race([engine.ask("understand", said), off.promise]);
    if (!view || isOff()) return;
    understanding = false;
    shown = true;
    tell({ type: "understood", reading: view, stale: changes !== changesBefore });
  }

  async function understandAgain(): Promise<void> {
    const own = course;
    // A reading under way will take the corrections into account by itself.
    if (workbook && !reading && !stopped) {
      await understand(workbook, () => stopped || own !== course);
    }
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

  const change = (sheet?: string) => {
    changes += 1;
    changed = both(changed, {
      sheets: new Set(sheet === undefined ? [] : [sheet]),
      all: sheet === undefined,
    });
    if (shown) tell({ type: "changed" });
    readAfter(QUIET_MILLISECONDS);
  };

  function readAfter(milliseconds: number): void {
    clearTimeout(quiet);
    quiet = setTimeout(() => void read(), milliseconds);
  }

  async function follow(): Promise<void> {
    const result = await book.onChange(change);
    if (!result.ok && result.problem.code === "host-busy" && !stopped) {
      following = setTimeout(followOn, BUSY_MILLISECONDS);
    } else if (!result.ok) tell({ type: "unwatched" });
    else if (stopped) result.value();
    else unsubscribe = result.value;
  }

  function followOn(): void {
    void follow().catch((error: unknown) => tell({ type: "crashed", error }));
  }

  void read();
  followOn();

  return {
    refresh() {
      changed = { ...changed, all: true };
      void read();
    },
    correct(put) {
      corrections = put;
      understandAgain().catch((error: unknown) => tell({ type: "crashed", error }));
    },
    cancel() {
      course += 1;
      off.reach();
      off = calledOff();
      wanted = false;
      clearTimeout(quiet);
      if (understanding) {
        understanding = false;
        engine.stop();
        sent = undefined;
      }
      tell({ type: "cancelled" });
    },
    stop() {
      stopped = true;
      clearTimeout(quiet);
      clearTimeout(following);
      unsubscribe();
    },
  };
}

/** A moment that may come, and those who wait for it in vain are let go with. */
function calledOff(): { readonly promise: Promise<undefined>; reach(): void } {
  let reach = () => {};
  const promise = new Promise<undefined>((resolve) => {
    reach = () => resolve(undefined);
  });
  return { promise, reach };
}

function both(one: Changed, other: Changed): Changed {
  return { sheets: new Set([...one.sheets, ...other.sheets]), all: one.all || other.all };
}

/** Lets the page answer its user, and cells their functions, between two pieces of work. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
