import type { RichApiEntry } from "./eventMessages";

/** Number and target of the event, as the client library knows it. */
const EVENT_CATEGORY = 65536;
const VISIBILITY_CHANGED = 65539;
const NO_TARGET = "";

/** What tells an add-in with a shared runtime that its pane was closed or opened; it goes on running either way. */
export function visibilityMessage(isVisible: boolean): RichApiEntry {
  const message = JSON.stringify({ visibility: isVisible ? "Visible" : "Hidden" });
  return [EVENT_CATEGORY, VISIBILITY_CHANGED, NO_TARGET, message, 0, false];
}
