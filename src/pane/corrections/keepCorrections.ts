import type { SettingsStore } from "../../hosts/host";
import { NO_CORRECTIONS, type Corrections } from "../../tables/corrections/corrections";
import { printCorrections } from "../../tables/corrections/printCorrections";
import { readCorrections } from "../../tables/corrections/readCorrections";
import type { CorrectionsEvent } from "./correctionsState";

/** Several corrections in a row are saved together. */
const QUIET_MILLISECONDS = 500;

export interface CorrectionsKeeper {
  /** The corrections the workbook holds; `undefined` where the host does not answer: ask again. */
  readonly load: () => Promise<Corrections | undefined>;
  change(corrections: Corrections): void;
  /** Lets the corrections take the place of the unreadable ones in the workbook. */
  giveUpUnreadable(): void;
  /** Saves what is still to be saved, and tells no more. */
  stop(): void;
}

/**
 * Reads the corrections a workbook holds and saves those the user makes. What it holds and cannot be read is never
 * written over unless the user gives it up; nor is what could not even be looked at.
 */
export function keepCorrections(
  settings: SettingsStore | undefined,
  emit: (event: CorrectionsEvent) => void,
): CorrectionsKeeper {
  let stopped = false;
  let mayWrite = false;
  let current = NO_CORRECTIONS;
  let waiting: Corrections | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();

  const tell = (event: CorrectionsEvent) => {
    if (!stopped) emit(event);
  };

  async function load(): Promise<Corrections | undefined> {
    if (!settings) {
      tell({ type: "homeless" });
      return NO_CORRECTIONS;
    }
    const kept = await settings.read();
    if (!kept.ok) {
      tell({ type: "failed", problem: kept.problem });
      return undefined;
    }
    const read =
      kept.value === undefined
        ? ({ ok: true, value: NO_CORRECTIONS } as const)
        : readCorrections(kept.value);
    if (!read.ok) {
      tell({ type: "unreadable", text: kept.value ?? "" });
      return NO_CORRECTIONS;
    }
    mayWrite = true;
    current = read.value;
    tell({ type: "loaded", corrections: read.value });
    return read.value;
  }

  async function write(corrections: Corrections): Promise<void> {
    if (!settings) return;
    const result = await settings.write(printCorrections(corrections));
    tell(result.ok ? { type: "saved" } : { type: "failed", problem: result.problem });
  }

  const save = () => {
    clearTimeout(quiet);
    const corrections = waiting;
    waiting = undefined;
    if (corrections && mayWrite) writing = writing.then(() => write(corrections));
  };

  const saveSoon = () => {
    waiting = current;
    clearTimeout(quiet);
    quiet = setTimeout(save, QUIET_MILLISECONDS);
  };

  return {
    load,
    change(corrections) {
      current = corrections;
      tell({ type: "changed", corrections });
      saveSoon();
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
