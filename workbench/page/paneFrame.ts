import type { PaneIdentity } from "../protocol/appContext";
import { frameName } from "../protocol/appContext";
import { element } from "./element";

/** The frame in which the built add-in runs, unmodified. */
export interface PaneFrame {
  post(text: string): void;
  close(): void;
}

export const PANE_ADDRESS = "/taskpane.html";

/** Opens the add-in's pane. What it posts goes to `receive`. */
export function openPaneFrame(
  container: HTMLElement,
  identity: PaneIdentity,
  title: string,
  receive: (message: unknown) => void,
): PaneFrame {
  const frame = element("iframe", {
    class: "pane-frame",
    title,
    // The client library learns from the name where it runs, so it must be there before the document is.
    name: frameName(identity),
    src: PANE_ADDRESS,
  });
  const listen = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === identity.origin)
      receive(event.data);
  };
  window.addEventListener("message", listen);
  container.replaceChildren(frame);
  return {
    post: (text) => frame.contentWindow?.postMessage(text, identity.origin),
    close: () => {
      window.removeEventListener("message", listen);
      frame.remove();
    },
  };
}
