import { element } from "./element";
import type { Words } from "./words";

export type Theme = "light" | "dark";

/** The page in light or dark colours. As in Excel on the web, the pane does not hear of it: it goes by the browser. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
}

/** Switches between light and dark. The page's address remembers the choice. */
export function themeButton(
  words: Words,
  start: Theme,
  changed: (theme: Theme) => void,
): HTMLElement {
  let theme = start;
  const button = element("button", { type: "button", class: "button" }, words.dark);
  const show = (): void => button.setAttribute("aria-pressed", String(theme === "dark"));
  show();
  button.addEventListener("click", () => {
    theme = theme === "dark" ? "light" : "dark";
    history.replaceState(null, "", addressWith("theme", theme));
    showTheme(theme);
    show();
    changed(theme);
  });
  return button;
}

/** This page's address with one of its options changed. */
export function addressWith(option: string, value: string): string {
  const query = new URLSearchParams(location.search);
  query.set(option, value);
  return `?${query.toString()}`;
}
