/** The pages of the pane, in the order of their tabs. */
export const PAGES = ["summary", "found"] as const;

export type PageName = (typeof PAGES)[number];
