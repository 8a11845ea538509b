import { element } from "./element";
import type { Words } from "./words";

/** The parts of the page that the rest fills in. */
export interface Layout {
  readonly bar: HTMLElement;
  readonly bookName: HTMLElement;
  readonly grid: HTMLElement;
  readonly handle: HTMLElement;
  readonly pane: HTMLElement;
  readonly status: HTMLElement;
  readonly message: HTMLElement;
  /** Closes and opens the pane, as the add-in's button on Excel's ribbon does. */
  readonly paneButton: HTMLButtonElement;
}

/** The page: a bar on top, grid and pane side by side, a line of status below. */
export function buildLayout(words: Words, body: HTMLElement): Layout {
  const bookName = element("span", { class: "book-name" });
  const paneButton = element("button", { type: "button", class: "button" }, words.closePane);
  const bar = element(
    "header",
    { class: "bar" },
    element("img", { class: "bar-icon", src: "/icons/icon-32.png", alt: "" }),
    element("h1", { class: "bar-title" }, words.title),
    element("span", { class: "bar-tagline" }, words.tagline),
    element("span", { class: "bar-gap" }),
    bookName,
    paneButton,
  );
  const grid = element("section", { class: "grid" });
  const handle = element("div", {
    class: "handle",
    role: "separator",
    "aria-orientation": "vertical",
    "aria-label": words.resizePane,
    title: words.resizePane,
    tabindex: "0",
  });
  const pane = element("aside", { class: "pane" });
  const message = element("div", { class: "message", role: "alert" });
  message.hidden = true;
  const status = element("footer", { class: "status", role: "status" });
  body.replaceChildren(
    bar,
    message,
    element("main", { class: "work" }, grid, handle, pane),
    status,
  );
  return { bar, bookName, grid, handle, pane, status, message, paneButton };
}
