import type { tokens as fluentTokens } from "@fluentui/react-components";

/**
 * The tokens of Fluent by their names, each a variable that the style sheet of the page sets. The library's own list of them
 * all weighs as much as a page of the pane.
 */
export const tokens = new Proxy({} as typeof fluentTokens, {
  get: (_, name) => `var(--${String(name)})`,
});
