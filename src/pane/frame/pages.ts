/** The pages of the pane, in the order of their tabs. */
export const PAGES = ["summary", "found", "functions"] as const;

export type PageName = (typeof PAGES)[number];
