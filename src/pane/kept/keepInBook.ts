import type { SettingsStore } from "../../hosts/host";
import { ok, refuse, type Result } from "../../problem";
import type { KeptEvent } from "./keptState";

/** Several changes in a row are saved together. */
const QUIET_MILLISECONDS = 500;

/** The form in which something is kept as a text. */
export interface KeptForm<Kept> {
  /** What there is where the workbook holds nothing. */
  readonly none: Kept;
  /** A promise where what reads it comes when it is first needed. */
  readonly read: (text: string) => Result<Kept> | Promise<Result<Kept>>;
  readonly print: (kept: Kept) => string;
}

export interface Keeper<Kept> {
  /** What the workbook holds; `undefined` where the host does not answer: ask again. */
  readonly load: () => Promise<Kept | undefined>;
  change(kept: Kept): void;
  /** Saves once more what could not be saved, or asks once more for what could not be read. */
  retry(): void;
  /** Lets what there is now take the place of the unreadable in the workbook. */
  giveUpUnreadable(): void;
  /** Saves what is still to be saved, and tells no more. */
  stop(): void;
}

/**
 * Reads what a workbook holds and saves what the user makes of it. What it holds and cannot be read is never written over
 * unless the user gives it up; nor is what could not even be looked at.
 */
export function keepInBook<Kept>(
  store: SettingsStore | undefined,
  { none, read, print }: KeptForm<Kept>,
  emit: (event: KeptEvent<Kept>) => void,
): Keeper<Kept> {
  let stopped = false;
  let mayWrite = false;
  let current = none;
  let waiting: { readonly kept: Kept } | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();

  const tell = (event: KeptEvent<Kept>) => {
    if (!stopped) emit(event);
  };

  async function load(): Promise<Kept | undefined> {
    if (!store) {
      tell({ type: "homeless" });
      return none;
    }
    const held = await store.read();
    if (!held.ok) {
      tell({ type: "failed", problem: held.problem });
      return undefined;
    }
    const reading = held.value === undefined ? ok(none) : read(held.value);
    const found = await Promise.resolve(reading).catch(() => undefined);
    if (!found) {
      tell({ type: "failed", problem: refuse("host-failed").problem });
      return undefined;
    }
    if (!found.ok) {
      tell({ type: "unreadable", text: held.value ?? "", kept: none });
      return none;
    }
    mayWrite = true;
    current = found.value;
    tell({ type: "loaded", kept: current });
    return current;
  }

  async function write(kept: Kept): Promise<void> {
    if (!store) return;
    const result = await store.write(print(kept));
    tell(result.ok ? { type: "saved" } : { type: "failed", problem: result.problem });
  }

  const save = () => {
    clearTimeout(quiet);
    const last = waiting;
    waiting = undefined;
    if (last && mayWrite) writing = writing.then(() => write(last.kept));
  };

  const saveSoon = () => {
    waiting = { kept: current };
    clearTimeout(quiet);
    quiet = setTimeout(save, QUIET_MILLISECONDS);
  };

  return {
    load,
    change(kept) {
      current = kept;
      tell({ type: "changed", kept });
      saveSoon();
    },
    retry() {
      if (mayWrite) saveSoon();
      else void load();
    },
    giveUpUnreadable() {
      mayWrite = true;
      tell({ type: "givenUp" });
      saveSoon();
    },
    stop() {
      save();
      stopped = true;
    },
  };
}
