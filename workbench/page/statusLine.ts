import { element } from "./element";
import type { Words } from "./words";

/** What the line at the foot of the page tells. */
export interface Status {
  /** Calls of functions that have no answer yet. */
  readonly openCalls: number;
  readonly isAddinReady: boolean;
  /** The selected cell, and why it shows an error. */
  readonly cell: string;
  readonly error: string;
  readonly reason: string;
}

export function showStatus(line: HTMLElement, words: Words, status: Status): void {
  const { openCalls, isAddinReady, cell, error, reason } = status;
  const work =
    openCalls === 0
      ? words.ready
      : isAddinReady
        ? words.calculating(openCalls)
        : words.waitingForAddin(openCalls);
  const about = [cell, error, reason].filter((text) => text !== "").join("　");
  line.replaceChildren(
    element("span", { class: reason === "" ? "status-cell" : "status-cell is-error" }, about),
    element("span", { class: "status-work" }, work),
  );
}
