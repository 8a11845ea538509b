import { isDarkColor } from "./isDarkColor";

/** The styles of the page for dark surroundings; by their media attribute they follow the browser until told otherwise. */
const DARK_STYLES = "dark-theme";
const BY_THE_BROWSER = "(prefers-color-scheme: dark)";

/**
 * Keeps the pane in the theme of Office, by the colour that Office tells for the body of a pane; where it tells none, as Excel on
 * the web does, in that of the browser. Office tells of no change: it is asked again whenever the pane comes to the fore.
 */
export function followTheme(bodyColor: () => string | undefined): void {
  const follow = () => {
    const color = bodyColor();
    const media = color === undefined ? BY_THE_BROWSER : isDarkColor(color) ? "all" : "not all";
    document.getElementById(DARK_STYLES)?.setAttribute("media", media);
  };
  follow();
  window.addEventListener("focus", follow);
  document.addEventListener("visibilitychange", follow);
}
